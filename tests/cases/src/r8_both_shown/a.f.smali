# Made by tests/cases/compile.py
.class final Lcases/r8_both_shown/a/f;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field private final f:Lcases/r8_both_shown/a/g;

.field private final g:Lcases/r8_both_shown/a/c;

.method constructor <init>(Lcases/r8_both_shown/a/g;Lcases/r8_both_shown/a/c;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/r8_both_shown/a/f;->f:Lcases/r8_both_shown/a/g;
    iput-object p2, p0, Lcases/r8_both_shown/a/f;->g:Lcases/r8_both_shown/a/c;
    return-void
.end method

.method public run()V
    .registers 5
    :l_0
    iget-object v1, p0, Lcases/r8_both_shown/a/f;->g:Lcases/r8_both_shown/a/c;
    iget-object v2, p0, Lcases/r8_both_shown/a/f;->f:Lcases/r8_both_shown/a/g;
    iget-object v3, p0, Lcases/r8_both_shown/a/f;->f:Lcases/r8_both_shown/a/g;
    invoke-virtual {v3}, Lcases/r8_both_shown/a/g;->n()Lcases/r8_both_shown/a/m;
    move-result-object v3
    invoke-interface {v1, v2, v3}, Lcases/r8_both_shown/a/c;->z(Lcases/r8_both_shown/a/b;Lcases/r8_both_shown/a/m;)V
    :l_14
    goto :l_26
    :l_17
    move-exception v0
    iget-object v1, p0, Lcases/r8_both_shown/a/f;->g:Lcases/r8_both_shown/a/c;
    iget-object v2, p0, Lcases/r8_both_shown/a/f;->f:Lcases/r8_both_shown/a/g;
    invoke-interface {v1, v2, v0}, Lcases/r8_both_shown/a/c;->x(Lcases/r8_both_shown/a/b;Ljava/io/IOException;)V
    :l_26
    return-void
    .catch Ljava/io/IOException; {:l_0 .. :l_14} :l_17
.end method
