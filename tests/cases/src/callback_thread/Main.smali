# Made by tests/cases/compile.py
.class public final Lcases/callback_thread/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/callback_thread/Reader;
    invoke-virtual {p0}, Lcases/callback_thread/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    invoke-direct {v0, v1}, Lcases/callback_thread/Reader;-><init>(Landroid/content/ContentResolver;)V
    invoke-virtual {v0}, Lcases/callback_thread/Reader;->start()V
    return-void
.end method
