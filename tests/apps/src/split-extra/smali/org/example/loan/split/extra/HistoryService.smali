# The service of the split: its entry point. See the sample's base, "split".
.class public final Lorg/example/loan/split/extra/HistoryService;
.super Landroid/app/Service;
.source "HistoryService.java"


.method public constructor <init>()V
    .registers 1

    .line 8
    invoke-direct {p0}, Landroid/app/Service;-><init>()V

    return-void
.end method


.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 2

    const/4 p1, 0x0

    return-object p1
.end method

.method public onStartCommand(Landroid/content/Intent;II)I
    .registers 4

    .line 18
    :try_start_0
    invoke-static {p0}, Lorg/example/loan/split/extra/HistoryStore;->save(Landroid/content/Context;)V
    :try_end_3
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_3} :catch_3

    :catch_3
    const/4 p1, 0x2

    return p1
.end method
