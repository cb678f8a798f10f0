# Made by tests/cases/compile.py
.class public final Lcases/r8_both_shown/a/p;
.super Ljava/lang/Object;
.implements Lcases/r8_both_shown/a/q;

.field q:Lcases/r8_both_shown/a/u;

.field al:Lcases/r8_both_shown/a/u;

.field ak:J

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method ar()Lcases/r8_both_shown/a/u;
    .registers 4
    iget-object v1, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    if-eqz v1, :l_19
    iget-object v1, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    iget v1, v1, Lcases/r8_both_shown/a/u;->r:I
    iget-object v2, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    iget-object v2, v2, Lcases/r8_both_shown/a/u;->j:[B
    array-length v2, v2
    if-ne v1, v2, :l_39
    :l_19
    invoke-static {}, Lcases/r8_both_shown/a/v;->am()Lcases/r8_both_shown/a/u;
    move-result-object v0
    iget-object v1, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    if-nez v1, :l_2c
    iput-object v0, p0, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    goto :l_34
    :l_2c
    iget-object v1, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    iput-object v0, v1, Lcases/r8_both_shown/a/u;->v:Lcases/r8_both_shown/a/u;
    :l_34
    iput-object v0, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    :l_39
    iget-object v1, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    return-object v1
.end method

.method public as([B)Lcases/r8_both_shown/a/p;
    .registers 9
    const/4 v0, 0x0
    :l_2
    array-length v3, p1
    if-ge v0, v3, :l_42
    invoke-virtual {p0}, Lcases/r8_both_shown/a/p;->ar()Lcases/r8_both_shown/a/u;
    move-result-object v1
    array-length v3, p1
    sub-int v3, v3, v0
    iget-object v4, v1, Lcases/r8_both_shown/a/u;->j:[B
    array-length v4, v4
    iget v5, v1, Lcases/r8_both_shown/a/u;->r:I
    sub-int v4, v4, v5
    invoke-static {v3, v4}, Ljava/lang/Math;->min(II)I
    move-result v2
    iget-object v3, v1, Lcases/r8_both_shown/a/u;->j:[B
    iget v4, v1, Lcases/r8_both_shown/a/u;->r:I
    invoke-static {p1, v0, v3, v4, v2}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
    iget v3, v1, Lcases/r8_both_shown/a/u;->r:I
    add-int v3, v3, v2
    iput v3, v1, Lcases/r8_both_shown/a/u;->r:I
    add-int v0, v0, v2
    goto :l_2
    :l_42
    iget-wide v3, p0, Lcases/r8_both_shown/a/p;->ak:J
    array-length v5, p1
    int-to-long v5, v5
    add-long v3, v3, v5
    iput-wide v3, p0, Lcases/r8_both_shown/a/p;->ak:J
    return-object p0
.end method

.method public au(Ljava/lang/String;)Lcases/r8_both_shown/a/p;
    .registers 3
    invoke-virtual {p1}, Ljava/lang/String;->getBytes()[B
    move-result-object v0
    invoke-virtual {p0, v0}, Lcases/r8_both_shown/a/p;->as([B)Lcases/r8_both_shown/a/p;
    move-result-object v0
    return-object v0
.end method

.method public as(Lcases/r8_both_shown/a/p;J)V
    .registers 6
    iget-object v0, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    if-nez v0, :l_12
    iget-object v0, p1, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    iput-object v0, p0, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    goto :l_1d
    :l_12
    iget-object v0, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    iget-object v1, p1, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    iput-object v1, v0, Lcases/r8_both_shown/a/u;->v:Lcases/r8_both_shown/a/u;
    :l_1d
    iget-object v0, p1, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    iput-object v0, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    iget-wide v0, p0, Lcases/r8_both_shown/a/p;->ak:J
    add-long v0, v0, p2
    iput-wide v0, p0, Lcases/r8_both_shown/a/p;->ak:J
    const/4 v0, 0x0
    iput-object v0, p1, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    const/4 v0, 0x0
    iput-object v0, p1, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    const-wide/16 v0, 0x0
    iput-wide v0, p1, Lcases/r8_both_shown/a/p;->ak:J
    return-void
.end method

.method public af()Ljava/lang/String;
    .registers 8
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    :l_8
    iget-object v2, p0, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    if-eqz v2, :l_40
    iget-object v1, p0, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    new-instance v2, Ljava/lang/String;
    iget-object v3, v1, Lcases/r8_both_shown/a/u;->j:[B
    iget v4, v1, Lcases/r8_both_shown/a/u;->ad:I
    iget v5, v1, Lcases/r8_both_shown/a/u;->r:I
    iget v6, v1, Lcases/r8_both_shown/a/u;->ad:I
    sub-int v5, v5, v6
    invoke-direct {v2, v3, v4, v5}, Ljava/lang/String;-><init>([BII)V
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    iget-object v2, v1, Lcases/r8_both_shown/a/u;->v:Lcases/r8_both_shown/a/u;
    iput-object v2, p0, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    invoke-static {v1}, Lcases/r8_both_shown/a/v;->ag(Lcases/r8_both_shown/a/u;)V
    goto :l_8
    :l_40
    const/4 v2, 0x0
    iput-object v2, p0, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    const-wide/16 v2, 0x0
    iput-wide v2, p0, Lcases/r8_both_shown/a/p;->ak:J
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    return-object v2
.end method

.method public o()V
    .registers 1
    return-void
.end method

.method public synthetic bridge au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
    .registers 3
    invoke-virtual {p0, p1}, Lcases/r8_both_shown/a/p;->au(Ljava/lang/String;)Lcases/r8_both_shown/a/p;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge as([B)Lcases/r8_both_shown/a/q;
    .registers 3
    invoke-virtual {p0, p1}, Lcases/r8_both_shown/a/p;->as([B)Lcases/r8_both_shown/a/p;
    move-result-object v0
    return-object v0
.end method
