# The Runnable that does run.
.class final Lorg/example/loan/dead/CleanCacheTask;
.super Ljava/lang/Object;
.source "CleanCacheTask.java"

.implements Ljava/lang/Runnable;


.field private final folder:Ljava/io/File;


.method constructor <init>(Ljava/io/File;)V
    .registers 2

    .line 9
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    .line 10
    iput-object p1, p0, Lorg/example/loan/dead/CleanCacheTask;->folder:Ljava/io/File;

    return-void
.end method


.method public run()V
    .registers 5

    .line 15
    iget-object v0, p0, Lorg/example/loan/dead/CleanCacheTask;->folder:Ljava/io/File;

    invoke-virtual {v0}, Ljava/io/File;->listFiles()[Ljava/io/File;

    move-result-object v0

    if-eqz v0, :cond_14

    .line 17
    array-length v1, v0

    const/4 v2, 0x0

    :goto_a
    if-ge v2, v1, :cond_14

    aget-object v3, v0, v2

    .line 18
    invoke-virtual {v3}, Ljava/io/File;->delete()Z

    add-int/lit8 v2, v2, 0x1

    goto :goto_a

    :cond_14
    return-void
.end method
