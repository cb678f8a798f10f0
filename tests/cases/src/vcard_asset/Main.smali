# Made by tests/cases/compile.py
.class public final Lcases/vcard_asset/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/vcard_asset/Main;->getIntent()Landroid/content/Intent;
    move-result-object v6
    const-string v7, "keys"
    invoke-virtual {v6, v7}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    sget-object v6, Landroid/provider/ContactsContract$Contacts;->CONTENT_VCARD_URI:Landroid/net/Uri;
    invoke-static {v6, v0}, Landroid/net/Uri;->withAppendedPath(Landroid/net/Uri;Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    :l_17
    invoke-virtual {p0}, Lcases/vcard_asset/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v6
    const-string v7, "r"
    invoke-virtual {v6, v1, v7}, Landroid/content/ContentResolver;->openAssetFileDescriptor(Landroid/net/Uri;Ljava/lang/String;)Landroid/content/res/AssetFileDescriptor;
    move-result-object v6
    invoke-virtual {v6}, Landroid/content/res/AssetFileDescriptor;->createInputStream()Ljava/io/FileInputStream;
    move-result-object v2
    const/16 v6, 0x1000
    new-array v3, v6, [B
    invoke-virtual {v2, v3}, Ljava/io/InputStream;->read([B)I
    move-result v4
    new-instance v5, Landroid/widget/TextView;
    invoke-direct {v5, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    new-instance v6, Ljava/lang/String;
    const/4 v7, 0x0
    invoke-direct {v6, v3, v7, v4}, Ljava/lang/String;-><init>([BII)V
    invoke-virtual {v5, v6}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v5}, Lcases/vcard_asset/Main;->setContentView(Landroid/view/View;)V
    :l_57
    goto :l_64
    :l_5a
    move-exception v2
    const-string v6, "cards"
    const-string v7, "none"
    invoke-static {v6, v7}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_64
    return-void
    .catch Ljava/io/IOException; {:l_17 .. :l_57} :l_5a
.end method
