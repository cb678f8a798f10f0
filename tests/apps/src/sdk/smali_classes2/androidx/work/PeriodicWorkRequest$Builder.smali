# Stub with the shape of WorkManager's class.
.class public final Landroidx/work/PeriodicWorkRequest$Builder;
.super Ljava/lang/Object;


.field private final mWorkerClass:Ljava/lang/Class;


.method public constructor <init>(Ljava/lang/Class;JLjava/util/concurrent/TimeUnit;)V
    .registers 5

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    iput-object p1, p0, Landroidx/work/PeriodicWorkRequest$Builder;->mWorkerClass:Ljava/lang/Class;

    return-void
.end method


.method public build()Landroidx/work/WorkRequest;
    .registers 3

    new-instance v0, Landroidx/work/WorkRequest;

    iget-object v1, p0, Landroidx/work/PeriodicWorkRequest$Builder;->mWorkerClass:Ljava/lang/Class;

    invoke-direct {v0, v1}, Landroidx/work/WorkRequest;-><init>(Ljava/lang/Class;)V

    return-object v0
.end method
