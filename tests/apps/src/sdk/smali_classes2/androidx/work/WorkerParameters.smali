# Stub with the shape of WorkManager's class.
.class public final Landroidx/work/WorkerParameters;
.super Ljava/lang/Object;


.method public constructor <init>()V
    .registers 1

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method
