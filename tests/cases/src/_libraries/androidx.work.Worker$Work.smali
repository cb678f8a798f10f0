# Made by tests/cases/compile.py
.class final Landroidx/work/Worker$Work;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field private final worker:Landroidx/work/Worker;

.method constructor <init>(Landroidx/work/Worker;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/work/Worker$Work;->worker:Landroidx/work/Worker;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Landroidx/work/Worker$Work;->worker:Landroidx/work/Worker;
    invoke-virtual {v0}, Landroidx/work/Worker;->doWork()Landroidx/work/ListenableWorker$Result;
    return-void
.end method
