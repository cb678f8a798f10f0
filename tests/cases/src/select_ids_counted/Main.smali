# Made by tests/cases/compile.py
.class public final Lcases/select_ids_counted/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-direct {p0}, Lcases/select_ids_counted/Main;->written()V
    const/4 v2, 0x2
    new-array v2, v2, [J
    const/4 v3, 0x0
    const-wide/16 v4, 0x4
    aput-wide v4, v2, v3
    const/4 v3, 0x1
    const-wide/16 v4, 0x7
    aput-wide v4, v2, v3
    invoke-direct {p0, v2}, Lcases/select_ids_counted/Main;->chosen([J)V
    const-wide/16 v0, 0x0
    :l_1e
    const-wide/16 v2, 0x1388
    cmp-long v2, v0, v2
    if-gez v2, :l_45
    invoke-virtual {p0}, Lcases/select_ids_counted/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "content://com.android.contacts/data"
    invoke-static {v3}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v3
    invoke-static {v3, v0, v1}, Landroid/content/ContentUris;->withAppendedId(Landroid/net/Uri;J)Landroid/net/Uri;
    move-result-object v3
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-direct {p0, v2}, Lcases/select_ids_counted/Main;->show(Landroid/database/Cursor;)V
    const-wide/16 v2, 0x1
    add-long v0, v0, v2
    goto :l_1e
    :l_45
    return-void
.end method

.method private written()V
    .registers 8
    const/4 v0, 0x0
    :l_2
    const/16 v1, 0x1388
    if-ge v0, v1, :l_34
    invoke-virtual {p0}, Lcases/select_ids_counted/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, "content://call_log/calls/"
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v2
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-direct {p0, v1}, Lcases/select_ids_counted/Main;->show(Landroid/database/Cursor;)V
    add-int/lit8 v0, v0, 0x1
    goto :l_2
    :l_34
    return-void
.end method

.method private chosen([J)V
    .registers 9
    const/4 v0, 0x0
    :l_2
    array-length v1, p1
    if-ge v0, v1, :l_28
    invoke-virtual {p0}, Lcases/select_ids_counted/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "content://sms"
    invoke-static {v2}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v2
    aget-wide v3, p1, v0
    invoke-static {v2, v3, v4}, Landroid/content/ContentUris;->withAppendedId(Landroid/net/Uri;J)Landroid/net/Uri;
    move-result-object v2
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-direct {p0, v1}, Lcases/select_ids_counted/Main;->show(Landroid/database/Cursor;)V
    add-int/lit8 v0, v0, 0x1
    goto :l_2
    :l_28
    return-void
.end method

.method private show(Landroid/database/Cursor;)V
    .registers 6
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    :l_8
    invoke-interface {p1}, Landroid/database/Cursor;->moveToNext()Z
    move-result v2
    if-eqz v2, :l_25
    const/4 v2, 0x1
    invoke-interface {p1, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const/16 v3, 0xa
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    goto :l_8
    :l_25
    invoke-interface {p1}, Landroid/database/Cursor;->close()V
    new-instance v1, Landroid/widget/TextView;
    invoke-direct {v1, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v1}, Lcases/select_ids_counted/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method
