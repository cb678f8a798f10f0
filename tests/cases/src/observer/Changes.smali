# Made by tests/cases/compile.py
.class final Lcases/observer/Changes;
.super Landroid/database/ContentObserver;

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Landroid/database/ContentObserver;-><init>(Landroid/os/Handler;)V
    return-void
.end method

.method public onChange(Z)V
    .registers 4
    const-string v0, "changes"
    const-string v1, "address book changed"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
