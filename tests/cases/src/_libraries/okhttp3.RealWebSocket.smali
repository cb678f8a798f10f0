# Made by tests/cases/compile.py
.class final Lokhttp3/RealWebSocket;
.super Ljava/lang/Object;
.implements Lokhttp3/WebSocket;

.field private final sink:Lokio/BufferedSink;

.method constructor <init>(Lokhttp3/Request;Lokhttp3/WebSocketListener;)V
    .registers 5
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {p1}, Lokhttp3/RealWebSocket;->open(Lokhttp3/Request;)Lokio/BufferedSink;
    move-result-object v0
    iput-object v0, p0, Lokhttp3/RealWebSocket;->sink:Lokio/BufferedSink;
    new-instance v0, Lokhttp3/Response;
    const/16 v1, 0x65
    invoke-direct {v0, v1}, Lokhttp3/Response;-><init>(I)V
    invoke-virtual {p2, p0, v0}, Lokhttp3/WebSocketListener;->onOpen(Lokhttp3/WebSocket;Lokhttp3/Response;)V
    return-void
.end method

.method private static open(Lokhttp3/Request;)Lokio/BufferedSink;
    .registers 5
    :l_0
    new-instance v1, Ljava/net/Socket;
    new-instance v2, Ljava/net/URL;
    iget-object v3, p0, Lokhttp3/Request;->url:Ljava/lang/String;
    invoke-direct {v2, v3}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/net/URL;->getHost()Ljava/lang/String;
    move-result-object v2
    const/16 v3, 0x1bb
    invoke-direct {v1, v2, v3}, Ljava/net/Socket;-><init>(Ljava/lang/String;I)V
    invoke-static {v1}, Lokio/Okio;->sink(Ljava/net/Socket;)Lokio/Sink;
    move-result-object v1
    invoke-static {v1}, Lokio/Okio;->buffer(Lokio/Sink;)Lokio/BufferedSink;
    move-result-object v1
    :l_1e
    return-object v1
    :l_1f
    move-exception v0
    new-instance v1, Ljava/lang/IllegalStateException;
    invoke-direct {v1, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v1
    .catch Ljava/io/IOException; {:l_0 .. :l_1e} :l_1f
.end method

.method public send(Ljava/lang/String;)Z
    .registers 4
    :l_0
    iget-object v1, p0, Lokhttp3/RealWebSocket;->sink:Lokio/BufferedSink;
    invoke-interface {v1, p1}, Lokio/BufferedSink;->writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    move-result-object v1
    invoke-interface {v1}, Lokio/BufferedSink;->flush()V
    const/4 v1, 0x1
    :l_10
    return v1
    :l_11
    move-exception v0
    const/4 v1, 0x0
    return v1
    .catch Ljava/io/IOException; {:l_0 .. :l_10} :l_11
.end method
