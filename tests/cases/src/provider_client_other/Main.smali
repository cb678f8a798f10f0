# Made by tests/cases/compile.py
.class public final Lcases/provider_client_other/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-direct {p0}, Lcases/provider_client_other/Main;->client()V
    invoke-direct {p0}, Lcases/provider_client_other/Main;->loader()V
    invoke-direct {p0}, Lcases/provider_client_other/Main;->managed()V
    invoke-direct {p0}, Lcases/provider_client_other/Main;->bundle()V
    invoke-direct {p0}, Lcases/provider_client_other/Main;->observed()V
    invoke-direct {p0}, Lcases/provider_client_other/Main;->written()V
    invoke-direct {p0}, Lcases/provider_client_other/Main;->simFiles()V
    return-void
.end method

.method private client()V
    .registers 14
    invoke-virtual {p0}, Lcases/provider_client_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    invoke-static {}, Lcases/provider_client_other/Main;->notes()Landroid/net/Uri;
    move-result-object v3
    invoke-virtual {v2, v3}, Landroid/content/ContentResolver;->acquireUnstableContentProviderClient(Landroid/net/Uri;)Landroid/content/ContentProviderClient;
    move-result-object v0
    :l_b
    invoke-static {}, Lcases/provider_client_other/Main;->notes()Landroid/net/Uri;
    move-result-object v2
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
    invoke-static {v2}, Lcases/provider_client_other/Main;->count(Landroid/database/Cursor;)V
    :l_19
    goto :l_25
    :l_1c
    move-exception v1
    const-string v2, "notes"
    const-string v3, "none"
    invoke-static {v2, v3}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_25
    return-void
    .catch Landroid/os/RemoteException; {:l_b .. :l_19} :l_1c
.end method

.method private loader()V
    .registers 14
    new-instance v0, Landroid/content/CursorLoader;
    invoke-static {}, Lcases/provider_client_other/Main;->notes()Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    move-object v6, v0
    move-object v7, p0
    move-object v8, v1
    move-object v9, v2
    move-object v10, v3
    move-object v11, v4
    move-object v12, v5
    invoke-direct/range {v6 .. v12}, Landroid/content/CursorLoader;-><init>(Landroid/content/Context;Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method

.method private managed()V
    .registers 12
    invoke-static {}, Lcases/provider_client_other/Main;->notes()Landroid/net/Uri;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    move-object v5, p0
    move-object v6, v0
    move-object v7, v1
    move-object v8, v2
    move-object v9, v3
    move-object v10, v4
    invoke-virtual/range {v5 .. v10}, Lcases/provider_client_other/Main;->managedQuery(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/provider_client_other/Main;->count(Landroid/database/Cursor;)V
    return-void
.end method

.method private bundle()V
    .registers 6
    invoke-virtual {p0}, Lcases/provider_client_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {}, Lcases/provider_client_other/Main;->notes()Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    new-instance v3, Landroid/os/Bundle;
    invoke-direct {v3}, Landroid/os/Bundle;-><init>()V
    const/4 v4, 0x0
    invoke-virtual {v0, v1, v2, v3, v4}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Landroid/os/Bundle;Landroid/os/CancellationSignal;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/provider_client_other/Main;->count(Landroid/database/Cursor;)V
    return-void
.end method

.method private observed()V
    .registers 5
    invoke-virtual {p0}, Lcases/provider_client_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {}, Lcases/provider_client_other/Main;->notes()Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x1
    const/4 v3, 0x0
    invoke-virtual {v0, v1, v2, v3}, Landroid/content/ContentResolver;->registerContentObserver(Landroid/net/Uri;ZLandroid/database/ContentObserver;)V
    return-void
.end method

.method private written()V
    .registers 4
    invoke-virtual {p0}, Lcases/provider_client_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {}, Lcases/provider_client_other/Main;->notes()Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    new-array v2, v2, [Landroid/content/ContentValues;
    invoke-virtual {v0, v1, v2}, Landroid/content/ContentResolver;->bulkInsert(Landroid/net/Uri;[Landroid/content/ContentValues;)I
    return-void
.end method

.method private simFiles()V
    .registers 7
    invoke-virtual {p0}, Lcases/provider_client_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/SimPhonebookContract$ElementaryFiles;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/provider_client_other/Main;->count(Landroid/database/Cursor;)V
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

.method private static notes()Landroid/net/Uri;
    .registers 1
    const-string v0, "content://org.example.notes/contacts"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    return-object v0
.end method
