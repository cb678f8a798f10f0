# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_chains/Main$$ExternalSyntheticLambda7;
.super Ljava/lang/Object;
.implements Lio/reactivex/rxjava3/functions/Function;


.method public synthetic constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-static {p1}, Lcases/callback_chains/Main;->lambda$single$7(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
