# Made by tests/cases/compile.py
.class final Lcases/loader_elements/Patch;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static elements(Landroid/content/Context;)[Ljava/lang/Object;
    .registers 4
    const/4 v0, 0x1
    new-array v0, v0, [Ljava/lang/Object;
    const/4 v1, 0x0
    invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v2
    aput-object v2, v0, v1
    return-object v0
.end method
