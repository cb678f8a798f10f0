# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_rx/Main$$ExternalSyntheticLambda2;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Consumer;


.method public synthetic constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final accept(Ljava/lang/Object;)V
    .registers 3
    check-cast p1, [B
    invoke-static {p1}, Lcases/callback_rx/Main;->lambda$onCreate$2([B)V
    return-void
.end method
