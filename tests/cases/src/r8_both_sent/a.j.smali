# Made by tests/cases/compile.py
.class public final Lcases/r8_both_sent/a/j;
.super Ljava/lang/Object;

.field final ao:Ljava/lang/String;

.field final s:Ljava/lang/String;

.field final c:Lcases/r8_both_sent/a/l;

.method constructor <init>(Lcases/r8_both_sent/a/i;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iget-object v0, p1, Lcases/r8_both_sent/a/i;->ao:Ljava/lang/String;
    iput-object v0, p0, Lcases/r8_both_sent/a/j;->ao:Ljava/lang/String;
    iget-object v0, p1, Lcases/r8_both_sent/a/i;->s:Ljava/lang/String;
    iput-object v0, p0, Lcases/r8_both_sent/a/j;->s:Ljava/lang/String;
    iget-object v0, p1, Lcases/r8_both_sent/a/i;->c:Lcases/r8_both_sent/a/l;
    iput-object v0, p0, Lcases/r8_both_sent/a/j;->c:Lcases/r8_both_sent/a/l;
    return-void
.end method
