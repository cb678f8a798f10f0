# Made by tests/cases/compile.py
.class public final Lcom/squareup/moshi/JsonWriter;
.super Ljava/lang/Object;

.field private final sink:Lokio/BufferedSink;

.method private constructor <init>(Lokio/BufferedSink;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/squareup/moshi/JsonWriter;->sink:Lokio/BufferedSink;
    return-void
.end method

.method public static of(Lokio/BufferedSink;)Lcom/squareup/moshi/JsonWriter;
    .registers 2
    new-instance v0, Lcom/squareup/moshi/JsonWriter;
    invoke-direct {v0, p0}, Lcom/squareup/moshi/JsonWriter;-><init>(Lokio/BufferedSink;)V
    return-object v0
.end method

.method public beginArray()Lcom/squareup/moshi/JsonWriter;
    .registers 3
    iget-object v0, p0, Lcom/squareup/moshi/JsonWriter;->sink:Lokio/BufferedSink;
    const-string v1, "["
    invoke-interface {v0, v1}, Lokio/BufferedSink;->writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    return-object p0
.end method

.method public value(Ljava/lang/String;)Lcom/squareup/moshi/JsonWriter;
    .registers 4
    iget-object v0, p0, Lcom/squareup/moshi/JsonWriter;->sink:Lokio/BufferedSink;
    const-string v1, "\""
    invoke-interface {v0, v1}, Lokio/BufferedSink;->writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    move-result-object v0
    invoke-interface {v0, p1}, Lokio/BufferedSink;->writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    move-result-object v0
    const-string v1, "\","
    invoke-interface {v0, v1}, Lokio/BufferedSink;->writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    return-object p0
.end method

.method public endArray()Lcom/squareup/moshi/JsonWriter;
    .registers 3
    iget-object v0, p0, Lcom/squareup/moshi/JsonWriter;->sink:Lokio/BufferedSink;
    const-string v1, "]"
    invoke-interface {v0, v1}, Lokio/BufferedSink;->writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    return-object p0
.end method
