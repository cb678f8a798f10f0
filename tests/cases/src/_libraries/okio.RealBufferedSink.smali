# Made by tests/cases/compile.py
.class final Lokio/RealBufferedSink;
.super Ljava/lang/Object;
.implements Lokio/BufferedSink;

.field final buffer:Lokio/Buffer;

.field final sink:Lokio/Sink;

.method constructor <init>(Lokio/Sink;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lokio/Buffer;
    invoke-direct {v0}, Lokio/Buffer;-><init>()V
    iput-object v0, p0, Lokio/RealBufferedSink;->buffer:Lokio/Buffer;
    iput-object p1, p0, Lokio/RealBufferedSink;->sink:Lokio/Sink;
    return-void
.end method

.method public write([B)Lokio/BufferedSink;
    .registers 3
    iget-object v0, p0, Lokio/RealBufferedSink;->buffer:Lokio/Buffer;
    invoke-virtual {v0, p1}, Lokio/Buffer;->write([B)Lokio/Buffer;
    invoke-direct {p0}, Lokio/RealBufferedSink;->emit()Lokio/BufferedSink;
    move-result-object v0
    return-object v0
.end method

.method public writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    .registers 3
    iget-object v0, p0, Lokio/RealBufferedSink;->buffer:Lokio/Buffer;
    invoke-virtual {v0, p1}, Lokio/Buffer;->writeUtf8(Ljava/lang/String;)Lokio/Buffer;
    invoke-direct {p0}, Lokio/RealBufferedSink;->emit()Lokio/BufferedSink;
    move-result-object v0
    return-object v0
.end method

.method public write(Lokio/Buffer;J)V
    .registers 5
    iget-object v0, p0, Lokio/RealBufferedSink;->buffer:Lokio/Buffer;
    invoke-virtual {v0, p1, p2, p3}, Lokio/Buffer;->write(Lokio/Buffer;J)V
    invoke-direct {p0}, Lokio/RealBufferedSink;->emit()Lokio/BufferedSink;
    return-void
.end method

.method private emit()Lokio/BufferedSink;
    .registers 5
    iget-object v0, p0, Lokio/RealBufferedSink;->buffer:Lokio/Buffer;
    iget-wide v0, v0, Lokio/Buffer;->size:J
    const-wide/16 v2, 0x0
    cmp-long v0, v0, v2
    if-lez v0, :l_20
    iget-object v0, p0, Lokio/RealBufferedSink;->sink:Lokio/Sink;
    iget-object v1, p0, Lokio/RealBufferedSink;->buffer:Lokio/Buffer;
    iget-object v2, p0, Lokio/RealBufferedSink;->buffer:Lokio/Buffer;
    iget-wide v2, v2, Lokio/Buffer;->size:J
    invoke-interface {v0, v1, v2, v3}, Lokio/Sink;->write(Lokio/Buffer;J)V
    :l_20
    return-object p0
.end method

.method public flush()V
    .registers 2
    invoke-direct {p0}, Lokio/RealBufferedSink;->emit()Lokio/BufferedSink;
    iget-object v0, p0, Lokio/RealBufferedSink;->sink:Lokio/Sink;
    invoke-interface {v0}, Lokio/Sink;->flush()V
    return-void
.end method
