# Made by tests/cases/compile.py
.class public final Lcases/dead_runnable/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcases/dead_runnable/Main$$ExternalSyntheticLambda0;
    invoke-direct {v1}, Lcases/dead_runnable/Main$$ExternalSyntheticLambda0;-><init>()V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.method static synthetic lambda$onCreate$0()V
    .registers 2
    const-string v0, "idle"
    const-string v1, "nothing"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
