# Made by tests/cases/compile.py
.class public Lcases/r8_okhttp/a/e;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public t(Lcases/r8_okhttp/a/j;)Lcases/r8_okhttp/a/b;
    .registers 3
    new-instance v0, Lcases/r8_okhttp/a/g;
    invoke-direct {v0, p1}, Lcases/r8_okhttp/a/g;-><init>(Lcases/r8_okhttp/a/j;)V
    return-object v0
.end method

.method public u(Lcases/r8_okhttp/a/j;Lcases/r8_okhttp/a/o;)Lcases/r8_okhttp/a/n;
    .registers 4
    new-instance v0, Lcases/r8_okhttp/a/h;
    invoke-direct {v0, p1, p2}, Lcases/r8_okhttp/a/h;-><init>(Lcases/r8_okhttp/a/j;Lcases/r8_okhttp/a/o;)V
    return-object v0
.end method
