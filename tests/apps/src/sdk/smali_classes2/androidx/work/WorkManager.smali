# Stub with the shape of WorkManager's class; enqueue does nothing.
.class public Landroidx/work/WorkManager;
.super Ljava/lang/Object;


.method public constructor <init>()V
    .registers 1

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method

.method public static getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    .registers 2

    new-instance v0, Landroidx/work/WorkManager;

    invoke-direct {v0}, Landroidx/work/WorkManager;-><init>()V

    return-object v0
.end method


.method public enqueue(Landroidx/work/WorkRequest;)V
    .registers 2

    return-void
.end method
