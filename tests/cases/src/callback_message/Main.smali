# Made by tests/cases/compile.py
.class public final Lcases/callback_message/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/callback_message/Work;
    invoke-direct {v0, p0}, Lcases/callback_message/Work;-><init>(Landroid/content/Context;)V
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcases/callback_message/Work;->sendEmptyMessage(I)Z
    return-void
.end method
