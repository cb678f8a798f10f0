# Made by tests/cases/compile.py
.class final Lcases/value_parameter/Store;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static rows(Landroid/content/Context;Landroid/net/Uri;I)Landroid/database/Cursor;
    .registers 14
    const/4 v1, 0x2
    new-array v0, v1, [Ljava/lang/String;
    const/4 v2, 0x0
    const-string v3, "number"
    aput-object v3, v0, v2
    const/4 v2, 0x1
    const-string v3, "date"
    aput-object v3, v0, v2
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const-string v4, "date DESC"
    move-object v5, v1
    move-object v6, p1
    move-object v7, v0
    move-object v8, v2
    move-object v9, v3
    move-object v10, v4
    invoke-virtual/range {v5 .. v10}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    return-object v1
.end method
