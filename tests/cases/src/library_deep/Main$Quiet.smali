# Made by tests/cases/compile.py
.class final Lcases/library_deep/Main$Quiet;
.super Lokhttp3/WebSocketListener;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lokhttp3/WebSocketListener;-><init>()V
    return-void
.end method
