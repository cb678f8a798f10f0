# Made by tests/cases/compile.py
.class public final Lcases/entry_super/Main;
.super Lcases/entry_super/Base;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcases/entry_super/Base;-><init>()V
    return-void
.end method

.method protected title()I
    .registers 2
    const/4 v0, 0x7
    return v0
.end method
