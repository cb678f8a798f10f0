# Made by tests/cases/compile.py
.class public abstract Lokhttp3/RequestBody;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract writeTo(Lokio/BufferedSink;)V
.end method

.method public static create(Lokhttp3/MediaType;Ljava/lang/String;)Lokhttp3/RequestBody;
    .registers 3
    invoke-virtual {p1}, Ljava/lang/String;->getBytes()[B
    move-result-object v0
    invoke-static {p0, v0}, Lokhttp3/RequestBody;->create(Lokhttp3/MediaType;[B)Lokhttp3/RequestBody;
    move-result-object v0
    return-object v0
.end method

.method public static create(Lokhttp3/MediaType;[B)Lokhttp3/RequestBody;
    .registers 3
    new-instance v0, Lokhttp3/RequestBody$1;
    invoke-direct {v0, p1}, Lokhttp3/RequestBody$1;-><init>([B)V
    return-object v0
.end method
