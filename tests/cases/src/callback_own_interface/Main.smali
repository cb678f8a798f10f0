# Made by tests/cases/compile.py
.class public final Lcases/callback_own_interface/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/callback_own_interface/Gate;
    invoke-direct {v0}, Lcases/callback_own_interface/Gate;-><init>()V
    new-instance v1, Lcases/callback_own_interface/ReadsAll;
    invoke-direct {v1, p0}, Lcases/callback_own_interface/ReadsAll;-><init>(Landroid/content/Context;)V
    iput-object v1, v0, Lcases/callback_own_interface/Gate;->listener:Lcases/callback_own_interface/Listener;
    invoke-virtual {v0}, Lcases/callback_own_interface/Gate;->open()V
    return-void
.end method
