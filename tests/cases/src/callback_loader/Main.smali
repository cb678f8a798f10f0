# Made by tests/cases/compile.py
.class public final Lcases/callback_loader/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/callback_loader/Names;
    invoke-direct {v0, p0}, Lcases/callback_loader/Names;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcases/callback_loader/Names;->forceLoad()V
    return-void
.end method
