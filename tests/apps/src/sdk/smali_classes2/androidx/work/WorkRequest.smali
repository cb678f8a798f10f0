# Stub with the shape of WorkManager's class.
.class public Landroidx/work/WorkRequest;
.super Ljava/lang/Object;


.field private final mWorkerClass:Ljava/lang/Class;


.method public constructor <init>(Ljava/lang/Class;)V
    .registers 2

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    iput-object p1, p0, Landroidx/work/WorkRequest;->mWorkerClass:Ljava/lang/Class;

    return-void
.end method
