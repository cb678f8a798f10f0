# Made by tests/cases/compile.py
.class interface abstract Lcases/flow_callback/Reader$Listener;
.super Ljava/lang/Object;

.method public abstract received(Ljava/lang/String;)V
.end method
