# Made by tests/cases/compile.py
.class final Lcases/r8_both_shown/a/s;
.super Ljava/lang/Object;
.implements Lcases/r8_both_shown/a/w;

.field private final ab:Ljava/io/OutputStream;

.method constructor <init>(Ljava/io/OutputStream;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/r8_both_shown/a/s;->ab:Ljava/io/OutputStream;
    return-void
.end method

.method public as(Lcases/r8_both_shown/a/p;J)V
    .registers 10
    :l_0
    iget-object v1, p1, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    if-eqz v1, :l_3a
    iget-object v0, p1, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    iget-object v1, p0, Lcases/r8_both_shown/a/s;->ab:Ljava/io/OutputStream;
    iget-object v2, v0, Lcases/r8_both_shown/a/u;->j:[B
    iget v3, v0, Lcases/r8_both_shown/a/u;->ad:I
    iget v4, v0, Lcases/r8_both_shown/a/u;->r:I
    iget v5, v0, Lcases/r8_both_shown/a/u;->ad:I
    sub-int v4, v4, v5
    invoke-virtual {v1, v2, v3, v4}, Ljava/io/OutputStream;->write([BII)V
    iget-object v1, v0, Lcases/r8_both_shown/a/u;->v:Lcases/r8_both_shown/a/u;
    iput-object v1, p1, Lcases/r8_both_shown/a/p;->q:Lcases/r8_both_shown/a/u;
    invoke-static {v0}, Lcases/r8_both_shown/a/v;->ag(Lcases/r8_both_shown/a/u;)V
    goto :l_0
    :l_3a
    const/4 v1, 0x0
    iput-object v1, p1, Lcases/r8_both_shown/a/p;->al:Lcases/r8_both_shown/a/u;
    const-wide/16 v1, 0x0
    iput-wide v1, p1, Lcases/r8_both_shown/a/p;->ak:J
    return-void
.end method

.method public o()V
    .registers 2
    iget-object v0, p0, Lcases/r8_both_shown/a/s;->ab:Ljava/io/OutputStream;
    invoke-virtual {v0}, Ljava/io/OutputStream;->flush()V
    return-void
.end method
