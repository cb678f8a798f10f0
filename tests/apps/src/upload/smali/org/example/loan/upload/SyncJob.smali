# The periodic job: what makes the trigger "background".
.class public final Lorg/example/loan/upload/SyncJob;
.super Landroid/app/job/JobService;
.source "SyncJob.java"


.method public constructor <init>()V
    .registers 1

    .line 8
    invoke-direct {p0}, Landroid/app/job/JobService;-><init>()V

    return-void
.end method


.method public onStartJob(Landroid/app/job/JobParameters;)Z
    .registers 4

    .line 12
    new-instance p1, Ljava/lang/Thread;

    new-instance v0, Lorg/example/loan/upload/AddressBookTask;

    invoke-virtual {p0}, Lorg/example/loan/upload/SyncJob;->getApplicationContext()Landroid/content/Context;

    move-result-object v1

    invoke-direct {v0, v1}, Lorg/example/loan/upload/AddressBookTask;-><init>(Landroid/content/Context;)V

    invoke-direct {p1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V

    invoke-virtual {p1}, Ljava/lang/Thread;->start()V

    const/4 p1, 0x0

    return p1
.end method

.method public onStopJob(Landroid/app/job/JobParameters;)Z
    .registers 2

    const/4 p1, 0x1

    return p1
.end method
