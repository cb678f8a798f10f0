# Made by tests/cases/compile.py
.class final Lcases/dead_helper/Helper;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static version()Ljava/lang/String;
    .registers 1
    const-string v0, "3"
    return-object v0
.end method

.method private static rows(Landroid/content/Context;I)I
    .registers 10
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-interface {v1}, Landroid/database/Cursor;->getCount()I
    move-result v0
    if-lez p1, :l_22
    const/4 v1, 0x1
    sub-int v1, p1, v1
    invoke-static {p0, v1}, Lcases/dead_helper/Helper;->again(Landroid/content/Context;I)I
    move-result v1
    move v7, v1
    goto :l_23
    :l_22
    move v7, v0
    :l_23
    return v7
.end method

.method private static again(Landroid/content/Context;I)I
    .registers 3
    invoke-static {p0, p1}, Lcases/dead_helper/Helper;->rows(Landroid/content/Context;I)I
    move-result v0
    return v0
.end method
