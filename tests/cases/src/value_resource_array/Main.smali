# Made by tests/cases/compile.py
.class public final Lcases/value_resource_array/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-direct {p0}, Lcases/value_resource_array/Main;->all()V
    invoke-direct {p0}, Lcases/value_resource_array/Main;->other()V
    return-void
.end method

.method private all()V
    .registers 11
    invoke-virtual {p0}, Lcases/value_resource_array/Main;->getResources()Landroid/content/res/Resources;
    move-result-object v4
    const v5, 0x7f030001
    invoke-virtual {v4, v5}, Landroid/content/res/Resources;->getStringArray(I)[Ljava/lang/String;
    move-result-object v0
    array-length v1, v0
    const/4 v2, 0x0
    :l_f
    if-ge v2, v1, :l_32
    aget-object v3, v0, v2
    invoke-virtual {p0}, Lcases/value_resource_array/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v4
    invoke-static {v3}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v5
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    invoke-virtual/range {v4 .. v9}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v4
    invoke-static {v4}, Lcases/value_resource_array/Main;->count(Landroid/database/Cursor;)V
    add-int/lit8 v2, v2, 0x1
    goto :l_f
    :l_32
    return-void
.end method

.method private other()V
    .registers 11
    invoke-virtual {p0}, Lcases/value_resource_array/Main;->getResources()Landroid/content/res/Resources;
    move-result-object v4
    const v5, 0x7f030002
    invoke-virtual {v4, v5}, Landroid/content/res/Resources;->getStringArray(I)[Ljava/lang/String;
    move-result-object v0
    array-length v1, v0
    const/4 v2, 0x0
    :l_f
    if-ge v2, v1, :l_32
    aget-object v3, v0, v2
    invoke-virtual {p0}, Lcases/value_resource_array/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v4
    invoke-static {v3}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v5
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    invoke-virtual/range {v4 .. v9}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v4
    invoke-static {v4}, Lcases/value_resource_array/Main;->count(Landroid/database/Cursor;)V
    add-int/lit8 v2, v2, 0x1
    goto :l_f
    :l_32
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
