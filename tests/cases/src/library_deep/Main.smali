# Made by tests/cases/compile.py
.class public final Lcases/library_deep/Main;
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
    invoke-direct {p0}, Lcases/library_deep/Main;->request()V
    invoke-direct {p0}, Lcases/library_deep/Main;->message()V
    invoke-direct {p0}, Lcases/library_deep/Main;->buffer()V
    :l_11
    goto :l_1d
    :l_14
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_1d
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_11} :l_14
.end method

.method private request()V
    .registers 7
    invoke-virtual {p0}, Lcases/library_deep/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/library_deep/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcases/library_deep/Main$Sync;->request(Ljava/lang/String;)V
    return-void
.end method

.method private message()V
    .registers 7
    invoke-virtual {p0}, Lcases/library_deep/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/library_deep/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcases/library_deep/Main$Sync;->message(Ljava/lang/String;)V
    return-void
.end method

.method private buffer()V
    .registers 7
    invoke-virtual {p0}, Lcases/library_deep/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/library_deep/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcases/library_deep/Main$Sync;->buffer(Ljava/lang/String;)V
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
