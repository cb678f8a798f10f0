# Made by tests/cases/compile.py
.class final Lokio/OutputStreamSink;
.super Ljava/lang/Object;
.implements Lokio/Sink;

.field private final out:Ljava/io/OutputStream;

.method constructor <init>(Ljava/io/OutputStream;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lokio/OutputStreamSink;->out:Ljava/io/OutputStream;
    return-void
.end method

.method public write(Lokio/Buffer;J)V
    .registers 10
    :l_0
    iget-object v1, p1, Lokio/Buffer;->head:Lokio/Segment;
    if-eqz v1, :l_3a
    iget-object v0, p1, Lokio/Buffer;->head:Lokio/Segment;
    iget-object v1, p0, Lokio/OutputStreamSink;->out:Ljava/io/OutputStream;
    iget-object v2, v0, Lokio/Segment;->data:[B
    iget v3, v0, Lokio/Segment;->pos:I
    iget v4, v0, Lokio/Segment;->limit:I
    iget v5, v0, Lokio/Segment;->pos:I
    sub-int v4, v4, v5
    invoke-virtual {v1, v2, v3, v4}, Ljava/io/OutputStream;->write([BII)V
    iget-object v1, v0, Lokio/Segment;->next:Lokio/Segment;
    iput-object v1, p1, Lokio/Buffer;->head:Lokio/Segment;
    invoke-static {v0}, Lokio/SegmentPool;->recycle(Lokio/Segment;)V
    goto :l_0
    :l_3a
    const/4 v1, 0x0
    iput-object v1, p1, Lokio/Buffer;->tail:Lokio/Segment;
    const-wide/16 v1, 0x0
    iput-wide v1, p1, Lokio/Buffer;->size:J
    return-void
.end method

.method public flush()V
    .registers 2
    iget-object v0, p0, Lokio/OutputStreamSink;->out:Ljava/io/OutputStream;
    invoke-virtual {v0}, Ljava/io/OutputStream;->flush()V
    return-void
.end method
