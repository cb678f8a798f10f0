# Made by tests/cases/compile.py
.class public abstract Lcases/r8_both_shown/a/l;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract at(Lcases/r8_both_shown/a/q;)V
.end method

.method public static i(Lcases/r8_both_shown/a/d;Ljava/lang/String;)Lcases/r8_both_shown/a/l;
    .registers 3
    invoke-virtual {p1}, Ljava/lang/String;->getBytes()[B
    move-result-object v0
    invoke-static {p0, v0}, Lcases/r8_both_shown/a/l;->i(Lcases/r8_both_shown/a/d;[B)Lcases/r8_both_shown/a/l;
    move-result-object v0
    return-object v0
.end method

.method public static i(Lcases/r8_both_shown/a/d;[B)Lcases/r8_both_shown/a/l;
    .registers 3
    new-instance v0, Lcases/r8_both_shown/a/k;
    invoke-direct {v0, p1}, Lcases/r8_both_shown/a/k;-><init>([B)V
    return-object v0
.end method
