# Made by tests/cases/compile.py
.class final Lcases/library_deep/Main$Repository;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static request(Ljava/lang/String;)V
    .registers 1
    invoke-static {p0}, Lcases/library_deep/Main$Api;->request(Ljava/lang/String;)V
    return-void
.end method

.method static message(Ljava/lang/String;)V
    .registers 1
    invoke-static {p0}, Lcases/library_deep/Main$Api;->message(Ljava/lang/String;)V
    return-void
.end method

.method static buffer(Ljava/lang/String;)V
    .registers 1
    invoke-static {p0}, Lcases/library_deep/Main$Api;->buffer(Ljava/lang/String;)V
    return-void
.end method
