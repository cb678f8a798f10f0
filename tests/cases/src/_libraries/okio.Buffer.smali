# Made by tests/cases/compile.py
.class public final Lokio/Buffer;
.super Ljava/lang/Object;
.implements Lokio/BufferedSink;

.field head:Lokio/Segment;

.field tail:Lokio/Segment;

.field size:J

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method writableSegment()Lokio/Segment;
    .registers 4
    iget-object v1, p0, Lokio/Buffer;->tail:Lokio/Segment;
    if-eqz v1, :l_19
    iget-object v1, p0, Lokio/Buffer;->tail:Lokio/Segment;
    iget v1, v1, Lokio/Segment;->limit:I
    iget-object v2, p0, Lokio/Buffer;->tail:Lokio/Segment;
    iget-object v2, v2, Lokio/Segment;->data:[B
    array-length v2, v2
    if-ne v1, v2, :l_39
    :l_19
    invoke-static {}, Lokio/SegmentPool;->take()Lokio/Segment;
    move-result-object v0
    iget-object v1, p0, Lokio/Buffer;->tail:Lokio/Segment;
    if-nez v1, :l_2c
    iput-object v0, p0, Lokio/Buffer;->head:Lokio/Segment;
    goto :l_34
    :l_2c
    iget-object v1, p0, Lokio/Buffer;->tail:Lokio/Segment;
    iput-object v0, v1, Lokio/Segment;->next:Lokio/Segment;
    :l_34
    iput-object v0, p0, Lokio/Buffer;->tail:Lokio/Segment;
    :l_39
    iget-object v1, p0, Lokio/Buffer;->tail:Lokio/Segment;
    return-object v1
.end method

.method public write([B)Lokio/Buffer;
    .registers 9
    const/4 v0, 0x0
    :l_2
    array-length v3, p1
    if-ge v0, v3, :l_42
    invoke-virtual {p0}, Lokio/Buffer;->writableSegment()Lokio/Segment;
    move-result-object v1
    array-length v3, p1
    sub-int v3, v3, v0
    iget-object v4, v1, Lokio/Segment;->data:[B
    array-length v4, v4
    iget v5, v1, Lokio/Segment;->limit:I
    sub-int v4, v4, v5
    invoke-static {v3, v4}, Ljava/lang/Math;->min(II)I
    move-result v2
    iget-object v3, v1, Lokio/Segment;->data:[B
    iget v4, v1, Lokio/Segment;->limit:I
    invoke-static {p1, v0, v3, v4, v2}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
    iget v3, v1, Lokio/Segment;->limit:I
    add-int v3, v3, v2
    iput v3, v1, Lokio/Segment;->limit:I
    add-int v0, v0, v2
    goto :l_2
    :l_42
    iget-wide v3, p0, Lokio/Buffer;->size:J
    array-length v5, p1
    int-to-long v5, v5
    add-long v3, v3, v5
    iput-wide v3, p0, Lokio/Buffer;->size:J
    return-object p0
.end method

.method public writeUtf8(Ljava/lang/String;)Lokio/Buffer;
    .registers 3
    invoke-virtual {p1}, Ljava/lang/String;->getBytes()[B
    move-result-object v0
    invoke-virtual {p0, v0}, Lokio/Buffer;->write([B)Lokio/Buffer;
    move-result-object v0
    return-object v0
.end method

.method public write(Lokio/Buffer;J)V
    .registers 6
    iget-object v0, p0, Lokio/Buffer;->tail:Lokio/Segment;
    if-nez v0, :l_12
    iget-object v0, p1, Lokio/Buffer;->head:Lokio/Segment;
    iput-object v0, p0, Lokio/Buffer;->head:Lokio/Segment;
    goto :l_1d
    :l_12
    iget-object v0, p0, Lokio/Buffer;->tail:Lokio/Segment;
    iget-object v1, p1, Lokio/Buffer;->head:Lokio/Segment;
    iput-object v1, v0, Lokio/Segment;->next:Lokio/Segment;
    :l_1d
    iget-object v0, p1, Lokio/Buffer;->tail:Lokio/Segment;
    iput-object v0, p0, Lokio/Buffer;->tail:Lokio/Segment;
    iget-wide v0, p0, Lokio/Buffer;->size:J
    add-long v0, v0, p2
    iput-wide v0, p0, Lokio/Buffer;->size:J
    const/4 v0, 0x0
    iput-object v0, p1, Lokio/Buffer;->head:Lokio/Segment;
    const/4 v0, 0x0
    iput-object v0, p1, Lokio/Buffer;->tail:Lokio/Segment;
    const-wide/16 v0, 0x0
    iput-wide v0, p1, Lokio/Buffer;->size:J
    return-void
.end method

.method public readUtf8()Ljava/lang/String;
    .registers 8
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    :l_8
    iget-object v2, p0, Lokio/Buffer;->head:Lokio/Segment;
    if-eqz v2, :l_40
    iget-object v1, p0, Lokio/Buffer;->head:Lokio/Segment;
    new-instance v2, Ljava/lang/String;
    iget-object v3, v1, Lokio/Segment;->data:[B
    iget v4, v1, Lokio/Segment;->pos:I
    iget v5, v1, Lokio/Segment;->limit:I
    iget v6, v1, Lokio/Segment;->pos:I
    sub-int v5, v5, v6
    invoke-direct {v2, v3, v4, v5}, Ljava/lang/String;-><init>([BII)V
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    iget-object v2, v1, Lokio/Segment;->next:Lokio/Segment;
    iput-object v2, p0, Lokio/Buffer;->head:Lokio/Segment;
    invoke-static {v1}, Lokio/SegmentPool;->recycle(Lokio/Segment;)V
    goto :l_8
    :l_40
    const/4 v2, 0x0
    iput-object v2, p0, Lokio/Buffer;->tail:Lokio/Segment;
    const-wide/16 v2, 0x0
    iput-wide v2, p0, Lokio/Buffer;->size:J
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    return-object v2
.end method

.method public flush()V
    .registers 1
    return-void
.end method

.method public synthetic bridge writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    .registers 3
    invoke-virtual {p0, p1}, Lokio/Buffer;->writeUtf8(Ljava/lang/String;)Lokio/Buffer;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge write([B)Lokio/BufferedSink;
    .registers 3
    invoke-virtual {p0, p1}, Lokio/Buffer;->write([B)Lokio/Buffer;
    move-result-object v0
    return-object v0
.end method
