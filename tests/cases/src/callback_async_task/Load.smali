# Made by tests/cases/compile.py
.class final Lcases/callback_async_task/Load;
.super Landroid/os/AsyncTask;

.field private final activity:Landroid/app/Activity;

.method constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    iput-object p1, p0, Lcases/callback_async_task/Load;->activity:Landroid/app/Activity;
    return-void
.end method

.method protected doInBackground([Ljava/lang/String;)Ljava/util/List;
    .registers 15
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iget-object v2, p0, Lcases/callback_async_task/Load;->activity:Landroid/app/Activity;
    invoke-virtual {v2}, Landroid/app/Activity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
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
    move-result-object v1
    :l_1a
    invoke-interface {v1}, Landroid/database/Cursor;->moveToNext()Z
    move-result v2
    if-eqz v2, :l_34
    const/4 v2, 0x0
    invoke-interface {v1, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v2}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    goto :l_1a
    :l_34
    return-object v0
.end method

.method protected onPostExecute(Ljava/util/List;)V
    .registers 5
    new-instance v0, Landroid/widget/TextView;
    iget-object v2, p0, Lcases/callback_async_task/Load;->activity:Landroid/app/Activity;
    invoke-direct {v0, v2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {p1}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v1, p0, Lcases/callback_async_task/Load;->activity:Landroid/app/Activity;
    invoke-virtual {v1, v0}, Landroid/app/Activity;->setContentView(Landroid/view/View;)V
    return-void
.end method

.method protected synthetic bridge onPostExecute(Ljava/lang/Object;)V
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/util/List;
    invoke-virtual {p0, v0}, Lcases/callback_async_task/Load;->onPostExecute(Ljava/util/List;)V
    return-void
.end method

.method protected synthetic bridge doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, [Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/callback_async_task/Load;->doInBackground([Ljava/lang/String;)Ljava/util/List;
    move-result-object v0
    return-object v0
.end method
