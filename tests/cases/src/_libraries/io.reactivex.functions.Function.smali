# Made by tests/cases/compile.py
.class public interface abstract Lio/reactivex/functions/Function;
.super Ljava/lang/Object;

.method public abstract apply(Ljava/lang/Object;)Ljava/lang/Object;
.end method
