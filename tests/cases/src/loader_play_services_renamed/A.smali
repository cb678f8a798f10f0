# Made by tests/cases/compile.py
.class final Lcases/loader_play_services_renamed/A;
.super Ldalvik/system/PathClassLoader;

.method constructor <init>(Ljava/lang/String;Ljava/lang/ClassLoader;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ldalvik/system/PathClassLoader;-><init>(Ljava/lang/String;Ljava/lang/ClassLoader;)V
    return-void
.end method
