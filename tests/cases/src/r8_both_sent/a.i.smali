# Made by tests/cases/compile.py
.class public Lcases/r8_both_sent/a/i;
.super Ljava/lang/Object;

.field ao:Ljava/lang/String;

.field s:Ljava/lang/String;

.field c:Lcases/r8_both_sent/a/l;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "GET"
    iput-object v0, p0, Lcases/r8_both_sent/a/i;->s:Ljava/lang/String;
    return-void
.end method

.method public ao(Ljava/lang/String;)Lcases/r8_both_sent/a/i;
    .registers 2
    iput-object p1, p0, Lcases/r8_both_sent/a/i;->ao:Ljava/lang/String;
    return-object p0
.end method

.method public ae(Lcases/r8_both_sent/a/l;)Lcases/r8_both_sent/a/i;
    .registers 3
    const-string v0, "POST"
    iput-object v0, p0, Lcases/r8_both_sent/a/i;->s:Ljava/lang/String;
    iput-object p1, p0, Lcases/r8_both_sent/a/i;->c:Lcases/r8_both_sent/a/l;
    return-object p0
.end method

.method public e()Lcases/r8_both_sent/a/j;
    .registers 2
    new-instance v0, Lcases/r8_both_sent/a/j;
    invoke-direct {v0, p0}, Lcases/r8_both_sent/a/j;-><init>(Lcases/r8_both_sent/a/i;)V
    return-object v0
.end method
