# Made by tests/cases/compile.py
.class final Lcases/callback_async_task_other/Load;
.super Landroid/os/AsyncTask;

.field private final resolver:Landroid/content/ContentResolver;

.field private final view:Landroid/widget/TextView;

.method constructor <init>(Landroid/content/ContentResolver;Landroid/widget/TextView;)V
    .registers 3
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    iput-object p1, p0, Lcases/callback_async_task_other/Load;->resolver:Landroid/content/ContentResolver;
    iput-object p2, p0, Lcases/callback_async_task_other/Load;->view:Landroid/widget/TextView;
    return-void
.end method

.method protected doInBackground([Ljava/lang/String;)Lcases/callback_async_task_other/Person;
    .registers 15
    iget-object v2, p0, Lcases/callback_async_task_other/Load;->resolver:Landroid/content/ContentResolver;
    sget-object v3, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    move-object v7, v2
    move-object v8, v3
    move-object v9, p1
    move-object v10, v4
    move-object v11, v5
    move-object v12, v6
    invoke-virtual/range {v7 .. v12}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    new-instance v1, Lcases/callback_async_task_other/Person;
    invoke-direct {v1}, Lcases/callback_async_task_other/Person;-><init>()V
    const/4 v2, 0x0
    invoke-interface {v0, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    iput-object v2, v1, Lcases/callback_async_task_other/Person;->name:Ljava/lang/String;
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    return-object v1
.end method

.method protected onPostExecute(Lcases/callback_async_task_other/Person;)V
    .registers 4
    iget-object v0, p0, Lcases/callback_async_task_other/Load;->view:Landroid/widget/TextView;
    iget-object v1, p1, Lcases/callback_async_task_other/Person;->name:Ljava/lang/String;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method

.method protected synthetic bridge onPostExecute(Ljava/lang/Object;)V
    .registers 3
    move-object v0, p1
    check-cast v0, Lcases/callback_async_task_other/Person;
    invoke-virtual {p0, v0}, Lcases/callback_async_task_other/Load;->onPostExecute(Lcases/callback_async_task_other/Person;)V
    return-void
.end method

.method protected synthetic bridge doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, [Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/callback_async_task_other/Load;->doInBackground([Ljava/lang/String;)Lcases/callback_async_task_other/Person;
    move-result-object v0
    return-object v0
.end method
