# Made by tests/cases/compile.py
.class Lcases/r8_both_shown/a/k;
.super Lcases/r8_both_shown/a/l;

.field final synthetic ap:[B

.method constructor <init>([B)V
    .registers 2
    iput-object p1, p0, Lcases/r8_both_shown/a/k;->ap:[B
    invoke-direct {p0}, Lcases/r8_both_shown/a/l;-><init>()V
    return-void
.end method

.method public at(Lcases/r8_both_shown/a/q;)V
    .registers 3
    iget-object v0, p0, Lcases/r8_both_shown/a/k;->ap:[B
    invoke-interface {p1, v0}, Lcases/r8_both_shown/a/q;->as([B)Lcases/r8_both_shown/a/q;
    return-void
.end method
