# Made by tests/cases/compile.py
.class public final Lcases/provider_client_unstable/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-direct {p0}, Lcases/provider_client_unstable/Main;->client()V
    invoke-direct {p0}, Lcases/provider_client_unstable/Main;->written()V
    invoke-direct {p0}, Lcases/provider_client_unstable/Main;->fixed()V
    invoke-direct {p0}, Lcases/provider_client_unstable/Main;->entry()V
    invoke-direct {p0}, Lcases/provider_client_unstable/Main;->callerId()V
    return-void
.end method

.method private client()V
    .registers 14
    invoke-virtual {p0}, Lcases/provider_client_unstable/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "call_log"
    invoke-virtual {v2, v3}, Landroid/content/ContentResolver;->acquireUnstableContentProviderClient(Ljava/lang/String;)Landroid/content/ContentProviderClient;
    move-result-object v0
    :l_a
    sget-object v2, Landroid/provider/CallLog$Calls;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    move-object v7, v0
    move-object v8, v2
    move-object v9, v3
    move-object v10, v4
    move-object v11, v5
    move-object v12, v6
    invoke-virtual/range {v7 .. v12}, Landroid/content/ContentProviderClient;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/provider_client_unstable/Main;->count(Landroid/database/Cursor;)V
    :l_18
    goto :l_24
    :l_1b
    move-exception v1
    const-string v2, "calls"
    const-string v3, "none"
    invoke-static {v2, v3}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_24
    return-void
    .catch Landroid/os/RemoteException; {:l_a .. :l_18} :l_1b
.end method

.method private written()V
    .registers 4
    invoke-virtual {p0}, Lcases/provider_client_unstable/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$Data;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    new-array v2, v2, [Landroid/content/ContentValues;
    invoke-virtual {v0, v1, v2}, Landroid/content/ContentResolver;->bulkInsert(Landroid/net/Uri;[Landroid/content/ContentValues;)I
    return-void
.end method

.method private fixed()V
    .registers 7
    invoke-virtual {p0}, Lcases/provider_client_unstable/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "content://icc/fdn"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/provider_client_unstable/Main;->count(Landroid/database/Cursor;)V
    return-void
.end method

.method private entry()V
    .registers 7
    invoke-virtual {p0}, Lcases/provider_client_unstable/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/4 v1, 0x1
    const/4 v2, 0x1
    const/4 v3, 0x3
    invoke-static {v1, v2, v3}, Landroid/provider/SimPhonebookContract$SimRecords;->getItemUri(III)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/provider_client_unstable/Main;->count(Landroid/database/Cursor;)V
    return-void
.end method

.method private callerId()V
    .registers 7
    invoke-virtual {p0}, Lcases/provider_client_unstable/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/Contacts$Phones;->CONTENT_FILTER_URL:Landroid/net/Uri;
    const-string v2, "5551234"
    invoke-static {v1, v2}, Landroid/net/Uri;->withAppendedPath(Landroid/net/Uri;Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/provider_client_unstable/Main;->count(Landroid/database/Cursor;)V
    return-void
.end method

.method private static count(Landroid/database/Cursor;)V
    .registers 4
    const-string v0, "rows"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-interface {p0}, Landroid/database/Cursor;->getCount()I
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
