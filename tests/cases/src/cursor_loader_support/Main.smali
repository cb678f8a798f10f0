# Made by tests/cases/compile.py
.class public final Lcases/cursor_loader_support/Main;
.super Landroid/support/v4/app/FragmentActivity;
.implements Landroid/support/v4/app/LoaderManager$LoaderCallbacks;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/support/v4/app/FragmentActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/support/v4/app/FragmentActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/cursor_loader_support/Main;->getSupportLoaderManager()Landroid/support/v4/app/LoaderManager;
    move-result-object v0
    const/4 v1, 0x1
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2, p0}, Landroid/support/v4/app/LoaderManager;->initLoader(ILandroid/os/Bundle;Landroid/support/v4/app/LoaderManager$LoaderCallbacks;)Landroid/support/v4/content/Loader;
    return-void
.end method

.method public onCreateLoader(ILandroid/os/Bundle;)Landroid/support/v4/content/Loader;
    .registers 16
    const/4 v1, 0x1
    new-array v0, v1, [Ljava/lang/String;
    const/4 v2, 0x0
    const-string v3, "id"
    invoke-virtual {p2, v3}, Landroid/os/Bundle;->getString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v3
    aput-object v3, v0, v2
    new-instance v1, Landroid/support/v4/content/CursorLoader;
    sget-object v2, Landroid/provider/ContactsContract$Data;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const-string v4, "contact_id=?"
    const/4 v5, 0x0
    move-object v6, v1
    move-object v7, p0
    move-object v8, v2
    move-object v9, v3
    move-object v10, v4
    move-object v11, v0
    move-object v12, v5
    invoke-direct/range {v6 .. v12}, Landroid/support/v4/content/CursorLoader;-><init>(Landroid/content/Context;Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)V
    return-object v1
.end method

.method public onLoadFinished(Landroid/support/v4/content/Loader;Landroid/database/Cursor;)V
    .registers 3
    invoke-direct {p0, p2}, Lcases/cursor_loader_support/Main;->show(Landroid/database/Cursor;)V
    return-void
.end method

.method public onLoaderReset(Landroid/support/v4/content/Loader;)V
    .registers 2
    return-void
.end method

.method private show(Landroid/database/Cursor;)V
    .registers 6
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    :l_8
    invoke-interface {p1}, Landroid/database/Cursor;->moveToNext()Z
    move-result v2
    if-eqz v2, :l_25
    const/4 v2, 0x1
    invoke-interface {p1, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const/16 v3, 0xa
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    goto :l_8
    :l_25
    invoke-interface {p1}, Landroid/database/Cursor;->close()V
    new-instance v1, Landroid/widget/TextView;
    invoke-direct {v1, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v1}, Lcases/cursor_loader_support/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method

.method public synthetic bridge onLoadFinished(Landroid/support/v4/content/Loader;Ljava/lang/Object;)V
    .registers 4
    move-object v0, p2
    check-cast v0, Landroid/database/Cursor;
    invoke-virtual {p0, p1, v0}, Lcases/cursor_loader_support/Main;->onLoadFinished(Landroid/support/v4/content/Loader;Landroid/database/Cursor;)V
    return-void
.end method
