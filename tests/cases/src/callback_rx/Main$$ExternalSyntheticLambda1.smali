# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_rx/Main$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Function;


.method public synthetic constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-static {p1}, Lcases/callback_rx/Main;->lambda$onCreate$1(Ljava/lang/String;)[B
    move-result-object v0
    return-object v0
.end method
