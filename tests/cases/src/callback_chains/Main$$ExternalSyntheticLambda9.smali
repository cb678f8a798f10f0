# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_chains/Main$$ExternalSyntheticLambda9;
.super Ljava/lang/Object;
.implements Lio/reactivex/rxjava3/core/ObservableOnSubscribe;

.field public final synthetic f$0:Lcases/callback_chains/Main;

.method public synthetic constructor <init>(Lcases/callback_chains/Main;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/callback_chains/Main$$ExternalSyntheticLambda9;->f$0:Lcases/callback_chains/Main;
    return-void
.end method

.method public final subscribe(Lio/reactivex/rxjava3/core/ObservableEmitter;)V
    .registers 3
    iget-object v0, p0, Lcases/callback_chains/Main$$ExternalSyntheticLambda9;->f$0:Lcases/callback_chains/Main;
    invoke-virtual {v0, p1}, Lcases/callback_chains/Main;->lambda$created$9$cases-callback_chains-Main(Lio/reactivex/rxjava3/core/ObservableEmitter;)V
    return-void
.end method
