# Made by tests/cases/compile.py
.class public final Lcases/value_when/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 12
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcases/value_when/Table;->getEntries()Lkotlin/enums/EnumEntries;
    move-result-object v2
    invoke-interface {v2}, Lkotlin/enums/EnumEntries;->iterator()Ljava/util/Iterator;
    move-result-object v0
    :l_e
    invoke-interface {v0}, Ljava/util/Iterator;->hasNext()Z
    move-result v2
    if-eqz v2, :l_55
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Lcases/value_when/Table;
    const-string v2, "rows"
    new-instance v3, Ljava/lang/StringBuilder;
    invoke-direct {v3}, Ljava/lang/StringBuilder;-><init>()V
    const-string v4, ""
    invoke-virtual {v3, v4}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v3
    invoke-virtual {p0}, Lcases/value_when/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v4
    invoke-direct {p0, v1}, Lcases/value_when/Main;->uri(Lcases/value_when/Table;)Landroid/net/Uri;
    move-result-object v5
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    invoke-virtual/range {v4 .. v9}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v4
    invoke-static {v4}, Lkotlin/jvm/internal/Intrinsics;->checkNotNull(Ljava/lang/Object;)V
    invoke-interface {v4}, Landroid/database/Cursor;->getCount()I
    move-result v4
    invoke-virtual {v3, v4}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v3
    invoke-virtual {v3}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v3
    invoke-static {v2, v3}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :l_e
    :l_55
    return-void
.end method

.method private final uri(Lcases/value_when/Table;)Landroid/net/Uri;
    .registers 6
    sget-object v1, Lcases/value_when/Main$WhenMappings;->$EnumSwitchMapping$0:[I
    invoke-virtual {p1}, Lcases/value_when/Table;->ordinal()I
    move-result v2
    aget v1, v1, v2
    packed-switch v1, :switch_9
    goto :l_33
    :l_24
    const-string v1, "com.android.contacts/contacts"
    move-object v3, v1
    goto :l_3b
    :l_29
    const-string v1, "com.android.contacts/data/phones"
    move-object v3, v1
    goto :l_3b
    :l_2e
    const-string v1, "media/external/images/media"
    move-object v3, v1
    goto :l_3b
    :l_33
    new-instance v1, Lkotlin/NoWhenBranchMatchedException;
    invoke-direct {v1}, Lkotlin/NoWhenBranchMatchedException;-><init>()V
    throw v1
    :l_3b
    move-object v0, v3
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "content://"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    const-string v2, "parse(...)"
    invoke-static {v1, v2}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullExpressionValue(Ljava/lang/Object;Ljava/lang/String;)V
    return-object v1
    :switch_9
    .packed-switch 0x1
        :l_24
        :l_29
        :l_2e
    .end packed-switch
.end method
