# Made by tests/cases/compile.py
.class public final Lcases/flow_asked_other/Main;
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
    invoke-direct {p0}, Lcases/flow_asked_other/Main;->holds()V
    invoke-direct {p0}, Lcases/flow_asked_other/Main;->equal()V
    invoke-direct {p0}, Lcases/flow_asked_other/Main;->starts()V
    invoke-direct {p0}, Lcases/flow_asked_other/Main;->ends()V
    invoke-direct {p0}, Lcases/flow_asked_other/Main;->file()V
    :l_19
    goto :l_25
    :l_1c
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_25
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_19} :l_1c
.end method

.method private holds()V
    .registers 9
    invoke-virtual {p0}, Lcases/flow_asked_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_asked_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Ljava/util/ArrayList;
    invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
    const-string v2, "+15550100"
    invoke-interface {v1, v2}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    invoke-interface {v1, v0}, Ljava/util/List;->contains(Ljava/lang/Object;)Z
    move-result v2
    invoke-direct {p0, v2}, Lcases/flow_asked_other/Main;->shown(Z)V
    invoke-virtual {v1}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_asked_other/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private equal()V
    .registers 9
    invoke-virtual {p0}, Lcases/flow_asked_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_asked_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Ljava/util/ArrayList;
    invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
    const-string v2, "+15550100"
    invoke-interface {v1, v2}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    invoke-static {v0}, Ljava/util/Collections;->singletonList(Ljava/lang/Object;)Ljava/util/List;
    move-result-object v2
    invoke-interface {v1, v2}, Ljava/util/List;->equals(Ljava/lang/Object;)Z
    move-result v2
    invoke-direct {p0, v2}, Lcases/flow_asked_other/Main;->shown(Z)V
    invoke-virtual {v1}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_asked_other/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private starts()V
    .registers 9
    invoke-virtual {p0}, Lcases/flow_asked_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_asked_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    const-string v2, "/sdcard/photos"
    const/4 v3, 0x0
    new-array v3, v3, [Ljava/lang/String;
    invoke-static {v2, v3}, Ljava/nio/file/Paths;->get(Ljava/lang/String;[Ljava/lang/String;)Ljava/nio/file/Path;
    move-result-object v1
    invoke-interface {v1, v0}, Ljava/nio/file/Path;->startsWith(Ljava/lang/String;)Z
    move-result v2
    invoke-direct {p0, v2}, Lcases/flow_asked_other/Main;->shown(Z)V
    invoke-interface {v1}, Ljava/nio/file/Path;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_asked_other/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private ends()V
    .registers 9
    invoke-virtual {p0}, Lcases/flow_asked_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_asked_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    const-string v2, "/sdcard/photos/7.jpg"
    const/4 v3, 0x0
    new-array v3, v3, [Ljava/lang/String;
    invoke-static {v2, v3}, Ljava/nio/file/Paths;->get(Ljava/lang/String;[Ljava/lang/String;)Ljava/nio/file/Path;
    move-result-object v1
    invoke-interface {v1, v0}, Ljava/nio/file/Path;->endsWith(Ljava/lang/String;)Z
    move-result v2
    invoke-direct {p0, v2}, Lcases/flow_asked_other/Main;->shown(Z)V
    invoke-interface {v1}, Ljava/nio/file/Path;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_asked_other/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private file()V
    .registers 9
    invoke-virtual {p0}, Lcases/flow_asked_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_asked_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcases/flow_asked_other/Main;->getFilesDir()Ljava/io/File;
    move-result-object v3
    invoke-direct {v1, v3, v0}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v1}, Ljava/io/File;->length()J
    move-result-wide v2
    invoke-static {v2, v3}, Ljava/lang/String;->valueOf(J)Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_asked_other/Main;->send(Ljava/lang/String;)V
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

.method private shown(Z)V
    .registers 6
    move-object v2, p0
    if-eqz p1, :l_a
    const/4 v0, 0x7
    move v3, v0
    goto :l_c
    :l_a
    const/16 v0, 0x8
    move v3, v0
    :l_c
    invoke-virtual {v2, v3}, Lcases/flow_asked_other/Main;->findViewById(I)Landroid/view/View;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
