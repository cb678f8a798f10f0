# Made by tests/cases/compile.py
.class final Lcases/callback_loader/Names;
.super Landroid/content/AsyncTaskLoader;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/content/AsyncTaskLoader;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public loadInBackground()Ljava/lang/String;
    .registers 8
    invoke-virtual {p0}, Lcases/callback_loader/Names;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->getCount()I
    move-result v1
    invoke-static {v1}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v1
    return-object v1
.end method

.method public synthetic bridge loadInBackground()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/callback_loader/Names;->loadInBackground()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
