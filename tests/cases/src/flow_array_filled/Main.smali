# Made by tests/cases/compile.py
.class public final Lcases/flow_array_filled/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-direct {p0}, Lcases/flow_array_filled/Main;->groups()V
    :l_9
    goto :l_15
    :l_c
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_15
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_9} :l_c
.end method

.method private groups()V
    .registers 12
    invoke-virtual {p0}, Lcases/flow_array_filled/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v3
    sget-object v4, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    invoke-virtual/range {v3 .. v8}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v3
    invoke-static {v3}, Lcases/flow_array_filled/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    const/4 v3, 0x2
    new-array v1, v3, [Ljava/util/List;
    const/4 v4, 0x0
    new-instance v5, Ljava/util/ArrayList;
    invoke-direct {v5}, Ljava/util/ArrayList;-><init>()V
    aput-object v5, v1, v4
    const/4 v4, 0x1
    new-instance v5, Ljava/util/ArrayList;
    invoke-direct {v5}, Ljava/util/ArrayList;-><init>()V
    aput-object v5, v1, v4
    invoke-virtual {v0}, Ljava/lang/String;->isEmpty()Z
    move-result v3
    move-object v9, v1
    if-eqz v3, :l_37
    const/4 v3, 0x0
    move v10, v3
    goto :l_38
    :l_37
    const/4 v3, 0x1
    move v10, v3
    :l_38
    aget-object v2, v9, v10
    invoke-interface {v2, v0}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    invoke-static {v1}, Ljava/util/Arrays;->toString([Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v3
    invoke-static {v3}, Lcases/flow_array_filled/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method static first(Landroid/database/Cursor;)Ljava/lang/String;
    .registers 2
    invoke-interface {p0}, Landroid/database/Cursor;->moveToFirst()Z
    const/4 v0, 0x0
    invoke-interface {p0, v0}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static send(Ljava/lang/String;)V
    .registers 4
    new-instance v1, Ljava/net/URL;
    const-string v2, "https://api.example.org/v1/contacts"
    invoke-direct {v1, v2}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v1}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    check-cast v0, Ljava/net/HttpURLConnection;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Ljava/net/HttpURLConnection;->setDoOutput(Z)V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v1
    invoke-virtual {p0}, Ljava/lang/String;->getBytes()[B
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/io/OutputStream;->write([B)V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getInputStream()Ljava/io/InputStream;
    move-result-object v1
    invoke-virtual {v1}, Ljava/io/InputStream;->close()V
    return-void
.end method
