# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_chains/Main$$ExternalSyntheticLambda11;
.super Ljava/lang/Object;
.implements Lio/reactivex/rxjava3/functions/Function;

.field public final synthetic f$0:Lcases/callback_chains/Main;

.method public synthetic constructor <init>(Lcases/callback_chains/Main;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/callback_chains/Main$$ExternalSyntheticLambda11;->f$0:Lcases/callback_chains/Main;
    return-void
.end method

.method public final apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lcases/callback_chains/Main$$ExternalSyntheticLambda11;->f$0:Lcases/callback_chains/Main;
    check-cast p1, Ljava/lang/String;
    invoke-virtual {v0, p1}, Lcases/callback_chains/Main;->lambda$emitted$11$cases-callback_chains-Main(Ljava/lang/String;)Lio/reactivex/rxjava3/core/Observable;
    move-result-object v0
    return-object v0
.end method
