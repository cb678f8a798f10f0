# Made by tests/cases/compile.py
.class final Lcases/loader_heir/Loader;
.super Ldalvik/system/DexClassLoader;

.method constructor <init>(Ljava/lang/String;Ljava/lang/ClassLoader;)V
    .registers 5
    const/4 v0, 0x0
    const/4 v1, 0x0
    invoke-direct {p0, p1, v0, v1, p2}, Ldalvik/system/DexClassLoader;-><init>(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
    return-void
.end method
