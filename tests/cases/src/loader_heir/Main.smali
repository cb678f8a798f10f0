# Made by tests/cases/compile.py
.class public final Lcases/loader_heir/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/loader_heir/Loader;
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcases/loader_heir/Main;->getCacheDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "x.dex"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v1}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {p0}, Lcases/loader_heir/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v2
    invoke-direct {v0, v1, v2}, Lcases/loader_heir/Loader;-><init>(Ljava/lang/String;Ljava/lang/ClassLoader;)V
    return-void
.end method
