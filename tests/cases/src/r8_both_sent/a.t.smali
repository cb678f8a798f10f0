# Made by tests/cases/compile.py
.class final Lcases/r8_both_sent/a/t;
.super Ljava/lang/Object;
.implements Lcases/r8_both_sent/a/q;

.field final d:Lcases/r8_both_sent/a/p;

.field final aj:Lcases/r8_both_sent/a/w;

.method constructor <init>(Lcases/r8_both_sent/a/w;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lcases/r8_both_sent/a/p;
    invoke-direct {v0}, Lcases/r8_both_sent/a/p;-><init>()V
    iput-object v0, p0, Lcases/r8_both_sent/a/t;->d:Lcases/r8_both_sent/a/p;
    iput-object p1, p0, Lcases/r8_both_sent/a/t;->aj:Lcases/r8_both_sent/a/w;
    return-void
.end method

.method public as([B)Lcases/r8_both_sent/a/q;
    .registers 3
    iget-object v0, p0, Lcases/r8_both_sent/a/t;->d:Lcases/r8_both_sent/a/p;
    invoke-virtual {v0, p1}, Lcases/r8_both_sent/a/p;->as([B)Lcases/r8_both_sent/a/p;
    invoke-direct {p0}, Lcases/r8_both_sent/a/t;->k()Lcases/r8_both_sent/a/q;
    move-result-object v0
    return-object v0
.end method

.method public au(Ljava/lang/String;)Lcases/r8_both_sent/a/q;
    .registers 3
    iget-object v0, p0, Lcases/r8_both_sent/a/t;->d:Lcases/r8_both_sent/a/p;
    invoke-virtual {v0, p1}, Lcases/r8_both_sent/a/p;->au(Ljava/lang/String;)Lcases/r8_both_sent/a/p;
    invoke-direct {p0}, Lcases/r8_both_sent/a/t;->k()Lcases/r8_both_sent/a/q;
    move-result-object v0
    return-object v0
.end method

.method public as(Lcases/r8_both_sent/a/p;J)V
    .registers 5
    iget-object v0, p0, Lcases/r8_both_sent/a/t;->d:Lcases/r8_both_sent/a/p;
    invoke-virtual {v0, p1, p2, p3}, Lcases/r8_both_sent/a/p;->as(Lcases/r8_both_sent/a/p;J)V
    invoke-direct {p0}, Lcases/r8_both_sent/a/t;->k()Lcases/r8_both_sent/a/q;
    return-void
.end method

.method private k()Lcases/r8_both_sent/a/q;
    .registers 5
    iget-object v0, p0, Lcases/r8_both_sent/a/t;->d:Lcases/r8_both_sent/a/p;
    iget-wide v0, v0, Lcases/r8_both_sent/a/p;->ak:J
    const-wide/16 v2, 0x0
    cmp-long v0, v0, v2
    if-lez v0, :l_20
    iget-object v0, p0, Lcases/r8_both_sent/a/t;->aj:Lcases/r8_both_sent/a/w;
    iget-object v1, p0, Lcases/r8_both_sent/a/t;->d:Lcases/r8_both_sent/a/p;
    iget-object v2, p0, Lcases/r8_both_sent/a/t;->d:Lcases/r8_both_sent/a/p;
    iget-wide v2, v2, Lcases/r8_both_sent/a/p;->ak:J
    invoke-interface {v0, v1, v2, v3}, Lcases/r8_both_sent/a/w;->as(Lcases/r8_both_sent/a/p;J)V
    :l_20
    return-object p0
.end method

.method public o()V
    .registers 2
    invoke-direct {p0}, Lcases/r8_both_sent/a/t;->k()Lcases/r8_both_sent/a/q;
    iget-object v0, p0, Lcases/r8_both_sent/a/t;->aj:Lcases/r8_both_sent/a/w;
    invoke-interface {v0}, Lcases/r8_both_sent/a/w;->o()V
    return-void
.end method
