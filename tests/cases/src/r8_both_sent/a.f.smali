# Made by tests/cases/compile.py
.class final Lcases/r8_both_sent/a/f;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field private final f:Lcases/r8_both_sent/a/g;

.field private final g:Lcases/r8_both_sent/a/c;

.method constructor <init>(Lcases/r8_both_sent/a/g;Lcases/r8_both_sent/a/c;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/r8_both_sent/a/f;->f:Lcases/r8_both_sent/a/g;
    iput-object p2, p0, Lcases/r8_both_sent/a/f;->g:Lcases/r8_both_sent/a/c;
    return-void
.end method

.method public run()V
    .registers 5
    :l_0
    iget-object v1, p0, Lcases/r8_both_sent/a/f;->g:Lcases/r8_both_sent/a/c;
    iget-object v2, p0, Lcases/r8_both_sent/a/f;->f:Lcases/r8_both_sent/a/g;
    iget-object v3, p0, Lcases/r8_both_sent/a/f;->f:Lcases/r8_both_sent/a/g;
    invoke-virtual {v3}, Lcases/r8_both_sent/a/g;->n()Lcases/r8_both_sent/a/m;
    move-result-object v3
    invoke-interface {v1, v2, v3}, Lcases/r8_both_sent/a/c;->z(Lcases/r8_both_sent/a/b;Lcases/r8_both_sent/a/m;)V
    :l_14
    goto :l_26
    :l_17
    move-exception v0
    iget-object v1, p0, Lcases/r8_both_sent/a/f;->g:Lcases/r8_both_sent/a/c;
    iget-object v2, p0, Lcases/r8_both_sent/a/f;->f:Lcases/r8_both_sent/a/g;
    invoke-interface {v1, v2, v0}, Lcases/r8_both_sent/a/c;->x(Lcases/r8_both_sent/a/b;Ljava/io/IOException;)V
    :l_26
    return-void
    .catch Ljava/io/IOException; {:l_0 .. :l_14} :l_17
.end method
