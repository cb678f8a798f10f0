# Made by tests/cases/compile.py
.class public final Lcases/r8_okhttp/a/j;
.super Ljava/lang/Object;

.field final ao:Ljava/lang/String;

.field final s:Ljava/lang/String;

.field final c:Lcases/r8_okhttp/a/l;

.method constructor <init>(Lcases/r8_okhttp/a/i;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iget-object v0, p1, Lcases/r8_okhttp/a/i;->ao:Ljava/lang/String;
    iput-object v0, p0, Lcases/r8_okhttp/a/j;->ao:Ljava/lang/String;
    iget-object v0, p1, Lcases/r8_okhttp/a/i;->s:Ljava/lang/String;
    iput-object v0, p0, Lcases/r8_okhttp/a/j;->s:Ljava/lang/String;
    iget-object v0, p1, Lcases/r8_okhttp/a/i;->c:Lcases/r8_okhttp/a/l;
    iput-object v0, p0, Lcases/r8_okhttp/a/j;->c:Lcases/r8_okhttp/a/l;
    return-void
.end method
