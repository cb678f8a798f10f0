# Made by tests/cases/compile.py
.class public Lcases/r8_both_sent/a/e;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public t(Lcases/r8_both_sent/a/j;)Lcases/r8_both_sent/a/b;
    .registers 3
    new-instance v0, Lcases/r8_both_sent/a/g;
    invoke-direct {v0, p1}, Lcases/r8_both_sent/a/g;-><init>(Lcases/r8_both_sent/a/j;)V
    return-object v0
.end method

.method public u(Lcases/r8_both_sent/a/j;Lcases/r8_both_sent/a/o;)Lcases/r8_both_sent/a/n;
    .registers 4
    new-instance v0, Lcases/r8_both_sent/a/h;
    invoke-direct {v0, p1, p2}, Lcases/r8_both_sent/a/h;-><init>(Lcases/r8_both_sent/a/j;Lcases/r8_both_sent/a/o;)V
    return-object v0
.end method
