# Made by tests/cases/compile.py
.class public abstract Landroidx/work/Worker;
.super Landroidx/work/ListenableWorker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/ListenableWorker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public abstract doWork()Landroidx/work/ListenableWorker$Result;
.end method

.method public final startWork()Ljava/lang/Object;
    .registers 5
    new-instance v0, Ljava/util/concurrent/FutureTask;
    new-instance v2, Landroidx/work/Worker$Work;
    invoke-direct {v2, p0}, Landroidx/work/Worker$Work;-><init>(Landroidx/work/Worker;)V
    const/4 v3, 0x0
    invoke-direct {v0, v2, v3}, Ljava/util/concurrent/FutureTask;-><init>(Ljava/lang/Runnable;Ljava/lang/Object;)V
    new-instance v1, Ljava/lang/Thread;
    invoke-direct {v1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    return-object v0
.end method
