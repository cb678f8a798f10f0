# Made by tests/cases/compile.py
.class public final Lcases/r8_both_sent/a/r;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static d(Lcases/r8_both_sent/a/w;)Lcases/r8_both_sent/a/q;
    .registers 2
    new-instance v0, Lcases/r8_both_sent/a/t;
    invoke-direct {v0, p0}, Lcases/r8_both_sent/a/t;-><init>(Lcases/r8_both_sent/a/w;)V
    return-object v0
.end method

.method public static aj(Ljava/net/Socket;)Lcases/r8_both_sent/a/w;
    .registers 3
    new-instance v0, Lcases/r8_both_sent/a/s;
    invoke-virtual {p0}, Ljava/net/Socket;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v1
    invoke-direct {v0, v1}, Lcases/r8_both_sent/a/s;-><init>(Ljava/io/OutputStream;)V
    return-object v0
.end method
