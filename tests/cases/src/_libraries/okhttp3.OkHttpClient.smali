# Made by tests/cases/compile.py
.class public Lokhttp3/OkHttpClient;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public newCall(Lokhttp3/Request;)Lokhttp3/Call;
    .registers 3
    new-instance v0, Lokhttp3/RealCall;
    invoke-direct {v0, p1}, Lokhttp3/RealCall;-><init>(Lokhttp3/Request;)V
    return-object v0
.end method

.method public newWebSocket(Lokhttp3/Request;Lokhttp3/WebSocketListener;)Lokhttp3/WebSocket;
    .registers 4
    new-instance v0, Lokhttp3/RealWebSocket;
    invoke-direct {v0, p1, p2}, Lokhttp3/RealWebSocket;-><init>(Lokhttp3/Request;Lokhttp3/WebSocketListener;)V
    return-object v0
.end method
