# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_chains/Main$$ExternalSyntheticLambda16;
.super Ljava/lang/Object;
.implements Lrx/functions/Action1;


.method public synthetic constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final call(Ljava/lang/Object;)V
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-static {p1}, Lcases/callback_chains/Main;->lambda$single$8(Ljava/lang/String;)V
    return-void
.end method
