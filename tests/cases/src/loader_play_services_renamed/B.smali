# Made by tests/cases/compile.py
.class public final Lcases/loader_play_services_renamed/B;
.super Ljava/lang/Object;

.field private static path:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/ClassLoader;
    .registers 10
    new-instance v2, Landroid/net/Uri$Builder;
    invoke-direct {v2}, Landroid/net/Uri$Builder;-><init>()V
    const-string v3, "content"
    invoke-virtual {v2, v3}, Landroid/net/Uri$Builder;->scheme(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v2
    const-string v3, "com.google.android.gms.chimera"
    invoke-virtual {v2, v3}, Landroid/net/Uri$Builder;->authority(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v2
    invoke-virtual {v2, p1}, Landroid/net/Uri$Builder;->path(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    invoke-virtual {v0}, Landroid/net/Uri$Builder;->build()Landroid/net/Uri;
    move-result-object v3
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-interface {v1}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v2
    if-eqz v2, :l_39
    const/4 v2, 0x2
    invoke-interface {v1, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    sput-object v2, Lcases/loader_play_services_renamed/B;->path:Ljava/lang/String;
    :l_39
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    new-instance v2, Lcases/loader_play_services_renamed/A;
    sget-object v3, Lcases/loader_play_services_renamed/B;->path:Ljava/lang/String;
    invoke-static {}, Ljava/lang/ClassLoader;->getSystemClassLoader()Ljava/lang/ClassLoader;
    move-result-object v4
    invoke-direct {v2, v3, v4}, Lcases/loader_play_services_renamed/A;-><init>(Ljava/lang/String;Ljava/lang/ClassLoader;)V
    return-object v2
.end method
