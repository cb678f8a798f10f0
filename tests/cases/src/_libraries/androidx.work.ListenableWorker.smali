# Made by tests/cases/compile.py
.class public abstract Landroidx/work/ListenableWorker;
.super Ljava/lang/Object;

.field private final context:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/work/ListenableWorker;->context:Landroid/content/Context;
    return-void
.end method

.method public final getApplicationContext()Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Landroidx/work/ListenableWorker;->context:Landroid/content/Context;
    return-object v0
.end method

.method public abstract startWork()Ljava/lang/Object;
.end method
