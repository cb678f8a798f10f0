# Made by tests/cases/compile.py
.class public Lcases/r8_both_shown/a/e;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public t(Lcases/r8_both_shown/a/j;)Lcases/r8_both_shown/a/b;
    .registers 3
    new-instance v0, Lcases/r8_both_shown/a/g;
    invoke-direct {v0, p1}, Lcases/r8_both_shown/a/g;-><init>(Lcases/r8_both_shown/a/j;)V
    return-object v0
.end method

.method public u(Lcases/r8_both_shown/a/j;Lcases/r8_both_shown/a/o;)Lcases/r8_both_shown/a/n;
    .registers 4
    new-instance v0, Lcases/r8_both_shown/a/h;
    invoke-direct {v0, p1, p2}, Lcases/r8_both_shown/a/h;-><init>(Lcases/r8_both_shown/a/j;Lcases/r8_both_shown/a/o;)V
    return-object v0
.end method
