# Stub with the shape of WorkManager's class.
.class public abstract Landroidx/work/ListenableWorker;
.super Ljava/lang/Object;


.field private final mAppContext:Landroid/content/Context;


.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    iput-object p1, p0, Landroidx/work/ListenableWorker;->mAppContext:Landroid/content/Context;

    return-void
.end method


.method public final getApplicationContext()Landroid/content/Context;
    .registers 2

    iget-object v0, p0, Landroidx/work/ListenableWorker;->mAppContext:Landroid/content/Context;

    return-object v0
.end method
