# Made by tests/cases/compile.py
.class final Lcases/loader_download/Plugin;
.super Ljava/lang/Object;

.field private final file:Ljava/io/File;

.method constructor <init>(Ljava/io/File;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/loader_download/Plugin;->file:Ljava/io/File;
    return-void
.end method

.method start(Landroid/content/Context;)V
    .registers 6
    :l_0
    new-instance v1, Ldalvik/system/PathClassLoader;
    iget-object v2, p0, Lcases/loader_download/Plugin;->file:Ljava/io/File;
    invoke-virtual {v2}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {p1}, Landroid/content/Context;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v3
    invoke-direct {v1, v2, v3}, Ldalvik/system/PathClassLoader;-><init>(Ljava/lang/String;Ljava/lang/ClassLoader;)V
    const-string v2, "org.example.Update"
    invoke-virtual {v1, v2}, Ldalvik/system/PathClassLoader;->loadClass(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    :l_1b
    goto :l_28
    :l_1e
    move-exception v0
    new-instance v1, Ljava/lang/IllegalStateException;
    invoke-direct {v1, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v1
    :l_28
    return-void
    .catch Ljava/lang/ReflectiveOperationException; {:l_0 .. :l_1b} :l_1e
.end method
