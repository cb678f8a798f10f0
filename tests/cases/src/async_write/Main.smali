# Made by tests/cases/compile.py
.class public final Lcases/async_write/Main;
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
    invoke-direct {p0}, Lcases/async_write/Main;->insert()V
    invoke-direct {p0}, Lcases/async_write/Main;->update()V
    invoke-direct {p0}, Lcases/async_write/Main;->delete()V
    invoke-direct {p0}, Lcases/async_write/Main;->own()V
    :l_15
    goto :l_21
    :l_18
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_21
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_15} :l_18
.end method

.method private insert()V
    .registers 6
    invoke-direct {p0}, Lcases/async_write/Main;->handler()Landroid/content/AsyncQueryHandler;
    move-result-object v0
    const/4 v1, 0x1
    const/4 v2, 0x0
    sget-object v3, Landroid/provider/ContactsContract$RawContacts;->CONTENT_URI:Landroid/net/Uri;
    new-instance v4, Landroid/content/ContentValues;
    invoke-direct {v4}, Landroid/content/ContentValues;-><init>()V
    invoke-virtual {v0, v1, v2, v3, v4}, Landroid/content/AsyncQueryHandler;->startInsert(ILjava/lang/Object;Landroid/net/Uri;Landroid/content/ContentValues;)V
    return-void
.end method

.method private update()V
    .registers 8
    invoke-direct {p0}, Lcases/async_write/Main;->handler()Landroid/content/AsyncQueryHandler;
    move-result-object v0
    const/4 v1, 0x1
    const/4 v2, 0x0
    sget-object v3, Landroid/provider/ContactsContract$RawContacts;->CONTENT_URI:Landroid/net/Uri;
    new-instance v4, Landroid/content/ContentValues;
    invoke-direct {v4}, Landroid/content/ContentValues;-><init>()V
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v0 .. v6}, Landroid/content/AsyncQueryHandler;->startUpdate(ILjava/lang/Object;Landroid/net/Uri;Landroid/content/ContentValues;Ljava/lang/String;[Ljava/lang/String;)V
    return-void
.end method

.method private delete()V
    .registers 7
    invoke-direct {p0}, Lcases/async_write/Main;->handler()Landroid/content/AsyncQueryHandler;
    move-result-object v0
    const/4 v1, 0x1
    const/4 v2, 0x0
    sget-object v3, Landroid/provider/ContactsContract$RawContacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/AsyncQueryHandler;->startDelete(ILjava/lang/Object;Landroid/net/Uri;Ljava/lang/String;[Ljava/lang/String;)V
    return-void
.end method

.method private own()V
    .registers 7
    invoke-direct {p0}, Lcases/async_write/Main;->handler()Landroid/content/AsyncQueryHandler;
    move-result-object v0
    const/4 v1, 0x1
    const/4 v2, 0x0
    const-string v3, "content://cases.notes/rows"
    invoke-static {v3}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v3
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/AsyncQueryHandler;->startDelete(ILjava/lang/Object;Landroid/net/Uri;Ljava/lang/String;[Ljava/lang/String;)V
    return-void
.end method

.method private handler()Landroid/content/AsyncQueryHandler;
    .registers 3
    new-instance v0, Lcases/async_write/Writes;
    invoke-virtual {p0}, Lcases/async_write/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    invoke-direct {v0, v1}, Lcases/async_write/Writes;-><init>(Landroid/content/ContentResolver;)V
    return-object v0
.end method
