# Made by tests/cases/compile.py
.class public final Lcases/provider_client/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 16
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Landroid/provider/CallLog$Calls;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {p0}, Lcases/provider_client/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v4
    invoke-virtual {v4, v0}, Landroid/content/ContentResolver;->acquireContentProviderClient(Landroid/net/Uri;)Landroid/content/ContentProviderClient;
    move-result-object v1
    :l_12
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    move-object v8, v1
    move-object v9, v0
    move-object v10, v4
    move-object v11, v5
    move-object v12, v6
    move-object v13, v7
    invoke-virtual/range {v8 .. v13}, Landroid/content/ContentProviderClient;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v4
    invoke-direct {p0, v4}, Lcases/provider_client/Main;->show(Landroid/database/Cursor;)V
    :l_1f
    invoke-virtual {v1}, Landroid/content/ContentProviderClient;->release()Z
    goto :l_43
    :l_27
    move-exception v2
    const-string v4, "calls"
    const-string v5, "no provider"
    invoke-static {v4, v5}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_31
    invoke-virtual {v1}, Landroid/content/ContentProviderClient;->release()Z
    goto :l_43
    :l_39
    move-exception v3
    :l_3b
    invoke-virtual {v1}, Landroid/content/ContentProviderClient;->release()Z
    throw v3
    :l_43
    return-void
    .catch Landroid/os/RemoteException; {:l_12 .. :l_1f} :l_27
    .catchall {:l_12 .. :l_1f} :l_39
    .catchall {:l_27 .. :l_31} :l_39
    .catchall {:l_39 .. :l_3b} :l_39
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
    invoke-virtual {p0, v1}, Lcases/provider_client/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method
