# Made by tests/cases/compile.py
.class public final Lcases/value_template/Main$Companion;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final names(Landroid/content/Context;)Ljava/util/List;
    .registers 14
    const-string v5, "context"
    invoke-static {p1, v5}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    check-cast v0, Ljava/util/List;
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v5
    const-string v6, "contacts"
    invoke-static {v6}, Lcases/value_template/MainKt;->tableUri(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v6
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    const/4 v10, 0x0
    invoke-virtual/range {v5 .. v10}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    move-object v11, v1
    if-eqz v1, :l_78
    move-object v1, v11
    check-cast v1, Ljava/io/Closeable;
    const/4 v2, 0x0
    :l_2c
    move-object v5, v1
    check-cast v5, Landroid/database/Cursor;
    move-object v3, v5
    const/4 v4, 0x0
    :l_36
    invoke-interface {v3}, Landroid/database/Cursor;->moveToNext()Z
    move-result v5
    if-eqz v5, :l_55
    move-object v5, v0
    check-cast v5, Ljava/util/Collection;
    const/4 v6, 0x1
    invoke-interface {v3, v6}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v6
    invoke-interface {v5, v6}, Ljava/util/Collection;->add(Ljava/lang/Object;)Z
    goto :l_36
    :l_55
    sget-object v3, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    :l_5b
    invoke-static {v1, v2}, Lkotlin/io/CloseableKt;->closeFinally(Ljava/io/Closeable;Ljava/lang/Throwable;)V
    goto :l_7a
    :l_64
    move-exception v4
    move-object v2, v4
    throw v4
    :l_6d
    move-exception v4
    :l_6f
    invoke-static {v1, v2}, Lkotlin/io/CloseableKt;->closeFinally(Ljava/io/Closeable;Ljava/lang/Throwable;)V
    throw v4
    :l_78
    :l_7a
    return-object v0
    .catch Ljava/lang/Throwable; {:l_2c .. :l_5b} :l_64
    .catchall {:l_2c .. :l_5b} :l_6d
    .catchall {:l_64 .. :l_6d} :l_6d
    .catchall {:l_6d .. :l_6f} :l_6d
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lcases/value_template/Main$Companion;-><init>()V
    return-void
.end method
