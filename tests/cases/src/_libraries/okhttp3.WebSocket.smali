# Made by tests/cases/compile.py
.class public interface abstract Lokhttp3/WebSocket;
.super Ljava/lang/Object;

.method public abstract send(Ljava/lang/String;)Z
.end method
