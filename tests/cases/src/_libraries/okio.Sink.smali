# Made by tests/cases/compile.py
.class public interface abstract Lokio/Sink;
.super Ljava/lang/Object;

.method public abstract write(Lokio/Buffer;J)V
.end method

.method public abstract flush()V
.end method
