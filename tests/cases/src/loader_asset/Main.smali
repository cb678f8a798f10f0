# Made by tests/cases/compile.py
.class public final Lcases/loader_asset/Main;
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
    invoke-direct {p0}, Lcases/loader_asset/Main;->unpacked()Ljava/io/File;
    move-result-object v0
    new-instance v1, Ldalvik/system/DexClassLoader;
    invoke-virtual {v0}, Ljava/io/File;->getAbsolutePath()Ljava/lang/String;
    move-result-object v3
    invoke-virtual {p0}, Lcases/loader_asset/Main;->getCacheDir()Ljava/io/File;
    move-result-object v4
    invoke-virtual {v4}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v4
    const/4 v5, 0x0
    invoke-virtual {p0}, Lcases/loader_asset/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v6
    invoke-direct {v1, v3, v4, v5, v6}, Ldalvik/system/DexClassLoader;-><init>(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
    const-string v2, "org.example.Plugin"
    invoke-virtual {v1, v2}, Ljava/lang/ClassLoader;->loadClass(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    :l_2c
    goto :l_39
    :l_2f
    move-exception v0
    new-instance v2, Ljava/lang/IllegalStateException;
    invoke-direct {v2, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v2
    :l_39
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_2c} :l_2f
.end method

.method private unpacked()Ljava/io/File;
    .registers 9
    new-instance v0, Ljava/io/File;
    const-string v6, "code"
    const/4 v7, 0x0
    invoke-virtual {p0, v6, v7}, Lcases/loader_asset/Main;->getDir(Ljava/lang/String;I)Ljava/io/File;
    move-result-object v6
    const-string v7, "plugin.jar"
    invoke-direct {v0, v6, v7}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {p0}, Lcases/loader_asset/Main;->getAssets()Landroid/content/res/AssetManager;
    move-result-object v5
    const-string v6, "plugin.dat"
    invoke-virtual {v5, v6}, Landroid/content/res/AssetManager;->open(Ljava/lang/String;)Ljava/io/InputStream;
    move-result-object v1
    new-instance v2, Ljava/io/FileOutputStream;
    invoke-direct {v2, v0}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V
    const/16 v5, 0x1000
    new-array v3, v5, [B
    invoke-virtual {v1, v3}, Ljava/io/InputStream;->read([B)I
    move-result v4
    :l_33
    if-lez v4, :l_4c
    const/4 v5, 0x0
    invoke-virtual {v2, v3, v5, v4}, Ljava/io/FileOutputStream;->write([BII)V
    invoke-virtual {v1, v3}, Ljava/io/InputStream;->read([B)I
    move-result v4
    goto :l_33
    :l_4c
    invoke-virtual {v2}, Ljava/io/FileOutputStream;->close()V
    return-object v0
.end method
