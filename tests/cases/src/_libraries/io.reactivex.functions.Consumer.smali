# Made by tests/cases/compile.py
.class public interface abstract Lio/reactivex/functions/Consumer;
.super Ljava/lang/Object;

.method public abstract accept(Ljava/lang/Object;)V
.end method
