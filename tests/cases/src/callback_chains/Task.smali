# Made by tests/cases/compile.py
.class final Lcases/callback_chains/Task;
.super Landroid/os/AsyncTask;

.field private final resolver:Landroid/content/ContentResolver;

.method constructor <init>(Landroid/content/ContentResolver;)V
    .registers 2
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    iput-object p1, p0, Lcases/callback_chains/Task;->resolver:Landroid/content/ContentResolver;
    return-void
.end method

.method protected doInBackground([Ljava/lang/Void;)Ljava/lang/String;
    .registers 8
    iget-object v0, p0, Lcases/callback_chains/Task;->resolver:Landroid/content/ContentResolver;
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method protected onPostExecute(Ljava/lang/String;)V
    .registers 2
    invoke-static {p1}, Lcases/callback_chains/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method protected synthetic bridge onPostExecute(Ljava/lang/Object;)V
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/callback_chains/Task;->onPostExecute(Ljava/lang/String;)V
    return-void
.end method

.method protected synthetic bridge doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, [Ljava/lang/Void;
    invoke-virtual {p0, v0}, Lcases/callback_chains/Task;->doInBackground([Ljava/lang/Void;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
