# Made by tests/cases/compile.py
.class public final Lcases/loader_system/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Ldalvik/system/PathClassLoader;
    const-string v1, "/system/framework/uiautomator.jar"
    invoke-virtual {p0}, Lcases/loader_system/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v2
    invoke-direct {v0, v1, v2}, Ldalvik/system/PathClassLoader;-><init>(Ljava/lang/String;Ljava/lang/ClassLoader;)V
    new-instance v0, Ldalvik/system/PathClassLoader;
    const-string v1, ""
    invoke-virtual {p0}, Lcases/loader_system/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v2
    invoke-direct {v0, v1, v2}, Ldalvik/system/PathClassLoader;-><init>(Ljava/lang/String;Ljava/lang/ClassLoader;)V
    return-void
.end method
