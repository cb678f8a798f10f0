# Made by tests/cases/compile.py
.class public final Lcases/multidex/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcases/multidex/Task;
    invoke-virtual {p0}, Lcases/multidex/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    invoke-direct {v1, v2}, Lcases/multidex/Task;-><init>(Landroid/content/ContentResolver;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method
