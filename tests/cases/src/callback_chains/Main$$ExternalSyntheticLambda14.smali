# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_chains/Main$$ExternalSyntheticLambda14;
.super Ljava/lang/Object;
.implements Lio/reactivex/rxjava3/functions/Consumer;


.method public synthetic constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final accept(Ljava/lang/Object;)V
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-static {p1}, Lcases/callback_chains/Main;->lambda$single$8(Ljava/lang/String;)V
    return-void
.end method
