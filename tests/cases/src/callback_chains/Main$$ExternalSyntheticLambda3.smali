# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_chains/Main$$ExternalSyntheticLambda3;
.super Ljava/lang/Object;
.implements Ljava/util/concurrent/Callable;


.method public synthetic constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final call()Ljava/lang/Object;
    .registers 2
    invoke-static {}, Lcases/callback_chains/Main;->lambda$scheduled$1()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
