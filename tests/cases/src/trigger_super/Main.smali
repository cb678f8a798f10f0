# Made by tests/cases/compile.py
.class public final Lcases/trigger_super/Main;
.super Lcases/trigger_super/Screen;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcases/trigger_super/Screen;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Lcases/trigger_super/Screen;->onCreate(Landroid/os/Bundle;)V
    return-void
.end method
