# Made by tests/cases/compile.py
.class final Lcases/library_deep/Main$Sync;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static request(Ljava/lang/String;)V
    .registers 1
    invoke-static {p0}, Lcases/library_deep/Main$Account;->request(Ljava/lang/String;)V
    return-void
.end method

.method static message(Ljava/lang/String;)V
    .registers 1
    invoke-static {p0}, Lcases/library_deep/Main$Account;->message(Ljava/lang/String;)V
    return-void
.end method

.method static buffer(Ljava/lang/String;)V
    .registers 1
    invoke-static {p0}, Lcases/library_deep/Main$Account;->buffer(Ljava/lang/String;)V
    return-void
.end method
