# Made by tests/cases/compile.py
.class public interface abstract Lokhttp3/Callback;
.super Ljava/lang/Object;

.method public abstract onFailure(Lokhttp3/Call;Ljava/io/IOException;)V
.end method

.method public abstract onResponse(Lokhttp3/Call;Lokhttp3/Response;)V
.end method
