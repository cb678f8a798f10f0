# Made by tests/cases/compile.py
.class public final Lcases/r8_both_sent/a/m;
.super Ljava/lang/Object;

.field final h:I

.method constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lcases/r8_both_sent/a/m;->h:I
    return-void
.end method

.method public h()I
    .registers 2
    iget v0, p0, Lcases/r8_both_sent/a/m;->h:I
    return v0
.end method
