# Made by tests/cases/compile.py
.class public abstract Lcases/r8_both_shown/a/o;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public y(Lcases/r8_both_shown/a/n;Lcases/r8_both_shown/a/m;)V
    .registers 3
    return-void
.end method
