# Made by tests/cases/compile.py
.class public final Lcases/cursor_loader_androidx/Main;
.super Landroid/app/Activity;
.implements Landroidx/loader/app/LoaderManager$LoaderCallbacks;

.field private loaders:Landroidx/loader/app/LoaderManager;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onResume()V
    .registers 4
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    iget-object v0, p0, Lcases/cursor_loader_androidx/Main;->loaders:Landroidx/loader/app/LoaderManager;
    const/4 v1, 0x1
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2, p0}, Landroidx/loader/app/LoaderManager;->initLoader(ILandroid/os/Bundle;Landroidx/loader/app/LoaderManager$LoaderCallbacks;)Landroidx/loader/content/Loader;
    return-void
.end method

.method public onCreateLoader(ILandroid/os/Bundle;)Landroidx/loader/content/Loader;
    .registers 16
    new-instance v0, Landroidx/loader/content/CursorLoader;
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/String;
    const/4 v3, 0x0
    const-string v4, "data1"
    aput-object v4, v2, v3
    const/4 v3, 0x0
    const/4 v4, 0x0
    const-string v5, "display_name"
    move-object v6, v0
    move-object v7, p0
    move-object v8, v1
    move-object v9, v2
    move-object v10, v3
    move-object v11, v4
    move-object v12, v5
    invoke-direct/range {v6 .. v12}, Landroidx/loader/content/CursorLoader;-><init>(Landroid/content/Context;Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)V
    return-object v0
.end method

.method public onLoadFinished(Landroidx/loader/content/Loader;Landroid/database/Cursor;)V
    .registers 3
    invoke-direct {p0, p2}, Lcases/cursor_loader_androidx/Main;->show(Landroid/database/Cursor;)V
    return-void
.end method

.method public onLoaderReset(Landroidx/loader/content/Loader;)V
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
    invoke-virtual {p0, v1}, Lcases/cursor_loader_androidx/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method

.method public synthetic bridge onLoadFinished(Landroidx/loader/content/Loader;Ljava/lang/Object;)V
    .registers 4
    move-object v0, p2
    check-cast v0, Landroid/database/Cursor;
    invoke-virtual {p0, p1, v0}, Lcases/cursor_loader_androidx/Main;->onLoadFinished(Landroidx/loader/content/Loader;Landroid/database/Cursor;)V
    return-void
.end method
