# Made by tests/cases/compile.py
.class final Lcases/callback_own_interface/Gate;
.super Ljava/lang/Object;

.field listener:Lcases/callback_own_interface/Listener;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method open()V
    .registers 3
    iget-object v0, p0, Lcases/callback_own_interface/Gate;->listener:Lcases/callback_own_interface/Listener;
    const/4 v1, 0x5
    invoke-interface {v0, v1}, Lcases/callback_own_interface/Listener;->opened(I)V
    return-void
.end method
