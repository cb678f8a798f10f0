# Made by tests/cases/compile.py
.class interface abstract Lcases/callback_own_interface/Listener;
.super Ljava/lang/Object;

.method public abstract opened(I)V
.end method
