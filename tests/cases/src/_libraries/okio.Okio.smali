# Made by tests/cases/compile.py
.class public final Lokio/Okio;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static buffer(Lokio/Sink;)Lokio/BufferedSink;
    .registers 2
    new-instance v0, Lokio/RealBufferedSink;
    invoke-direct {v0, p0}, Lokio/RealBufferedSink;-><init>(Lokio/Sink;)V
    return-object v0
.end method

.method public static sink(Ljava/net/Socket;)Lokio/Sink;
    .registers 3
    new-instance v0, Lokio/OutputStreamSink;
    invoke-virtual {p0}, Ljava/net/Socket;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v1
    invoke-direct {v0, v1}, Lokio/OutputStreamSink;-><init>(Ljava/io/OutputStream;)V
    return-object v0
.end method
