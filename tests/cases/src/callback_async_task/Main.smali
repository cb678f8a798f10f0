# Made by tests/cases/compile.py
.class public final Lcases/callback_async_task/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/callback_async_task/Load;
    invoke-direct {v0, p0}, Lcases/callback_async_task/Load;-><init>(Landroid/app/Activity;)V
    const/4 v1, 0x1
    new-array v1, v1, [Ljava/lang/String;
    const/4 v2, 0x0
    const-string v3, "display_name"
    aput-object v3, v1, v2
    invoke-virtual {v0, v1}, Lcases/callback_async_task/Load;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
    return-void
.end method
