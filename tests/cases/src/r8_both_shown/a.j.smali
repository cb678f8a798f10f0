# Made by tests/cases/compile.py
.class public final Lcases/r8_both_shown/a/j;
.super Ljava/lang/Object;

.field final ao:Ljava/lang/String;

.field final s:Ljava/lang/String;

.field final c:Lcases/r8_both_shown/a/l;

.method constructor <init>(Lcases/r8_both_shown/a/i;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iget-object v0, p1, Lcases/r8_both_shown/a/i;->ao:Ljava/lang/String;
    iput-object v0, p0, Lcases/r8_both_shown/a/j;->ao:Ljava/lang/String;
    iget-object v0, p1, Lcases/r8_both_shown/a/i;->s:Ljava/lang/String;
    iput-object v0, p0, Lcases/r8_both_shown/a/j;->s:Ljava/lang/String;
    iget-object v0, p1, Lcases/r8_both_shown/a/i;->c:Lcases/r8_both_shown/a/l;
    iput-object v0, p0, Lcases/r8_both_shown/a/j;->c:Lcases/r8_both_shown/a/l;
    return-void
.end method
