# Made by tests/cases/compile.py
.class public final Lcases/callback_async_task_other/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/TextView;
    invoke-direct {v0, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Lcases/callback_async_task_other/Main;->setContentView(Landroid/view/View;)V
    new-instance v2, Lcases/callback_async_task_other/Load;
    invoke-virtual {p0}, Lcases/callback_async_task_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v3
    invoke-direct {v2, v3, v0}, Lcases/callback_async_task_other/Load;-><init>(Landroid/content/ContentResolver;Landroid/widget/TextView;)V
    const/4 v3, 0x1
    new-array v3, v3, [Ljava/lang/String;
    const/4 v4, 0x0
    const-string v5, "display_name"
    aput-object v5, v3, v4
    invoke-virtual {v2, v3}, Lcases/callback_async_task_other/Load;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
    new-instance v1, Lcases/callback_async_task_other/Person;
    invoke-direct {v1}, Lcases/callback_async_task_other/Person;-><init>()V
    const-string v2, "office"
    iput-object v2, v1, Lcases/callback_async_task_other/Person;->name:Ljava/lang/String;
    const-string v2, "office"
    iget-object v3, v1, Lcases/callback_async_task_other/Person;->name:Ljava/lang/String;
    invoke-static {v2, v3}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
