# Made by tests/cases/compile.py
.class public final Lcases/open_to_write/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v5, Landroid/provider/ContactsContract$RawContacts;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {p0}, Lcases/open_to_write/Main;->getIntent()Landroid/content/Intent;
    move-result-object v6
    const-string v7, "id"
    invoke-virtual {v6, v7}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v6
    invoke-static {v6}, Ljava/lang/Long;->parseLong(Ljava/lang/String;)J
    move-result-wide v6
    invoke-static {v5, v6, v7}, Landroid/content/ContentUris;->withAppendedId(Landroid/net/Uri;J)Landroid/net/Uri;
    move-result-object v0
    const-string v5, "display_photo"
    invoke-static {v0, v5}, Landroid/net/Uri;->withAppendedPath(Landroid/net/Uri;Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    :l_1f
    invoke-virtual {p0}, Lcases/open_to_write/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v5
    const-string v6, "rw"
    invoke-virtual {v5, v1, v6}, Landroid/content/ContentResolver;->openAssetFileDescriptor(Landroid/net/Uri;Ljava/lang/String;)Landroid/content/res/AssetFileDescriptor;
    move-result-object v5
    invoke-virtual {v5}, Landroid/content/res/AssetFileDescriptor;->createOutputStream()Ljava/io/FileOutputStream;
    move-result-object v2
    :l_2e
    const/16 v5, 0x10
    new-array v5, v5, [B
    invoke-virtual {v2, v5}, Ljava/io/FileOutputStream;->write([B)V
    :l_37
    if-eqz v2, :l_5f
    invoke-virtual {v2}, Ljava/io/FileOutputStream;->close()V
    goto :l_5f
    :l_44
    move-exception v3
    if-eqz v2, :l_5c
    :l_4b
    invoke-virtual {v2}, Ljava/io/FileOutputStream;->close()V
    :l_50
    goto :l_5c
    :l_53
    move-exception v4
    invoke-virtual {v3, v4}, Ljava/lang/Throwable;->addSuppressed(Ljava/lang/Throwable;)V
    :l_5c
    throw v3
    :l_5f
    goto :l_6e
    :l_62
    move-exception v2
    new-instance v5, Ljava/lang/IllegalStateException;
    invoke-direct {v5, v2}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v5
    :l_6e
    return-void
    .catch Ljava/lang/Throwable; {:l_2e .. :l_37} :l_44
    .catch Ljava/lang/Throwable; {:l_4b .. :l_50} :l_53
    .catch Ljava/io/IOException; {:l_1f .. :l_5f} :l_62
.end method
