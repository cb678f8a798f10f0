# Made by tests/cases/compile.py
.class public final Lcases/loader_reflected/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 9
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    const-string v2, "dalvik.system.DexClassLoader"
    invoke-static {v2}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const/4 v2, 0x4
    new-array v2, v2, [Ljava/lang/Class;
    const/4 v3, 0x0
    const-class v4, Ljava/lang/String;
    aput-object v4, v2, v3
    const/4 v3, 0x1
    const-class v4, Ljava/lang/String;
    aput-object v4, v2, v3
    const/4 v3, 0x2
    const-class v4, Ljava/lang/String;
    aput-object v4, v2, v3
    const/4 v3, 0x3
    const-class v4, Ljava/lang/ClassLoader;
    aput-object v4, v2, v3
    invoke-virtual {v0, v2}, Ljava/lang/Class;->getConstructor([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;
    move-result-object v1
    const/4 v2, 0x4
    new-array v2, v2, [Ljava/lang/Object;
    const/4 v3, 0x0
    new-instance v4, Ljava/io/File;
    invoke-virtual {p0}, Lcases/loader_reflected/Main;->getFilesDir()Ljava/io/File;
    move-result-object v5
    const-string v6, "p.jar"
    invoke-direct {v4, v5, v6}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v4}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v4
    aput-object v4, v2, v3
    const/4 v3, 0x1
    const/4 v4, 0x0
    aput-object v4, v2, v3
    const/4 v3, 0x2
    const/4 v4, 0x0
    aput-object v4, v2, v3
    const/4 v3, 0x3
    invoke-virtual {p0}, Lcases/loader_reflected/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v4
    aput-object v4, v2, v3
    invoke-virtual {v1, v2}, Ljava/lang/reflect/Constructor;->newInstance([Ljava/lang/Object;)Ljava/lang/Object;
    :l_53
    goto :l_60
    :l_56
    move-exception v0
    new-instance v2, Ljava/lang/IllegalStateException;
    invoke-direct {v2, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v2
    :l_60
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_53} :l_56
.end method
