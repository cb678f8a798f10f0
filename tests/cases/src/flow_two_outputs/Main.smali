# Made by tests/cases/compile.py
.class public final Lcases/flow_two_outputs/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 12
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/flow_two_outputs/Main;->getContentResolver()Landroid/content/ContentResolver;
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
    new-instance v1, Lcases/flow_two_outputs/Output;
    const-string v5, "backup.txt"
    const/4 v6, 0x0
    invoke-virtual {p0, v5, v6}, Lcases/flow_two_outputs/Main;->openFileOutput(Ljava/lang/String;I)Ljava/io/FileOutputStream;
    move-result-object v5
    invoke-direct {v1, v5}, Lcases/flow_two_outputs/Output;-><init>(Ljava/io/OutputStream;)V
    new-instance v4, Ljava/net/URL;
    const-string v5, "https://api.example.org/v1/ping"
    invoke-direct {v4, v5}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v4}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v2
    check-cast v2, Ljava/net/HttpURLConnection;
    new-instance v3, Lcases/flow_two_outputs/Output;
    invoke-virtual {v2}, Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v5
    invoke-direct {v3, v5}, Lcases/flow_two_outputs/Output;-><init>(Ljava/io/OutputStream;)V
    const/4 v4, 0x0
    invoke-interface {v0, v4}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v4
    invoke-virtual {v1, v4}, Lcases/flow_two_outputs/Output;->put(Ljava/lang/String;)V
    const-string v4, "installed"
    invoke-virtual {v3, v4}, Lcases/flow_two_outputs/Output;->put(Ljava/lang/String;)V
    :l_5b
    goto :l_67
    :l_5e
    move-exception v1
    const-string v4, "upload"
    const-string v5, "later"
    invoke-static {v4, v5}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_67
    return-void
    .catch Ljava/io/IOException; {:l_1b .. :l_5b} :l_5e
.end method
