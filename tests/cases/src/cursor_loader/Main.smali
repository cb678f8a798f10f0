# Made by tests/cases/compile.py
.class public final Lcases/cursor_loader/Main;
.super Landroid/app/Activity;
.implements Landroid/app/LoaderManager$LoaderCallbacks;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/cursor_loader/Main;->getLoaderManager()Landroid/app/LoaderManager;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2, p0}, Landroid/app/LoaderManager;->initLoader(ILandroid/os/Bundle;Landroid/app/LoaderManager$LoaderCallbacks;)Landroid/content/Loader;
    return-void
.end method

.method public onCreateLoader(ILandroid/os/Bundle;)Landroid/content/Loader;
    .registers 16
    new-instance v0, Landroid/content/CursorLoader;
    sget-object v1, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    move-object v6, v0
    move-object v7, p0
    move-object v8, v1
    move-object v9, v2
    move-object v10, v3
    move-object v11, v4
    move-object v12, v5
    invoke-direct/range {v6 .. v12}, Landroid/content/CursorLoader;-><init>(Landroid/content/Context;Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)V
    return-object v0
.end method

.method public onLoadFinished(Landroid/content/Loader;Landroid/database/Cursor;)V
    .registers 6
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    :l_8
    invoke-interface {p2}, Landroid/database/Cursor;->moveToNext()Z
    move-result v1
    if-eqz v1, :l_20
    const/4 v1, 0x1
    invoke-interface {p2, v1}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    goto :l_8
    :l_20
    new-instance v1, Lcases/cursor_loader/Sender;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-direct {v1, v2}, Lcases/cursor_loader/Sender;-><init>(Ljava/lang/String;)V
    invoke-virtual {v1}, Lcases/cursor_loader/Sender;->start()V
    return-void
.end method

.method public onLoaderReset(Landroid/content/Loader;)V
    .registers 2
    return-void
.end method

.method public synthetic bridge onLoadFinished(Landroid/content/Loader;Ljava/lang/Object;)V
    .registers 4
    move-object v0, p2
    check-cast v0, Landroid/database/Cursor;
    invoke-virtual {p0, p1, v0}, Lcases/cursor_loader/Main;->onLoadFinished(Landroid/content/Loader;Landroid/database/Cursor;)V
    return-void
.end method
