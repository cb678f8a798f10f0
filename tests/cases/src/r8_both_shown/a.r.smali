# Made by tests/cases/compile.py
.class public final Lcases/r8_both_shown/a/r;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static d(Lcases/r8_both_shown/a/w;)Lcases/r8_both_shown/a/q;
    .registers 2
    new-instance v0, Lcases/r8_both_shown/a/t;
    invoke-direct {v0, p0}, Lcases/r8_both_shown/a/t;-><init>(Lcases/r8_both_shown/a/w;)V
    return-object v0
.end method

.method public static aj(Ljava/net/Socket;)Lcases/r8_both_shown/a/w;
    .registers 3
    new-instance v0, Lcases/r8_both_shown/a/s;
    invoke-virtual {p0}, Ljava/net/Socket;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v1
    invoke-direct {v0, v1}, Lcases/r8_both_shown/a/s;-><init>(Ljava/io/OutputStream;)V
    return-object v0
.end method
