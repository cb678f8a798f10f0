# Made by tests/cases/compile.py
.class public final Lcom/meituan/robust/PatchProxy;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static isSupport(Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :l_8
    const/4 v0, 0x1
    move v1, v0
    goto :l_9
    :l_8
    const/4 v0, 0x0
    move v1, v0
    :l_9
    return v1
.end method
