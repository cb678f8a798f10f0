# Made by tests/cases/compile.py
.class public final Lcases/loader_name_only/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "loader"
    const-string v1, "dalvik.system.DexClassLoader"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcases/loader_name_only/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v0
    check-cast v0, Ldalvik/system/BaseDexClassLoader;
    const-string v1, "pdf"
    invoke-virtual {v0, v1}, Ldalvik/system/BaseDexClassLoader;->findLibrary(Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
