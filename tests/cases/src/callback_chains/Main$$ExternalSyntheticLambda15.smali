# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_chains/Main$$ExternalSyntheticLambda15;
.super Ljava/lang/Object;
.implements Lrx/Observable$OnSubscribe;

.field public final synthetic f$0:Lcases/callback_chains/Main;

.method public synthetic constructor <init>(Lcases/callback_chains/Main;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/callback_chains/Main$$ExternalSyntheticLambda15;->f$0:Lcases/callback_chains/Main;
    return-void
.end method

.method public final call(Lrx/Subscriber;)V
    .registers 3
    iget-object v0, p0, Lcases/callback_chains/Main$$ExternalSyntheticLambda15;->f$0:Lcases/callback_chains/Main;
    invoke-virtual {v0, p1}, Lcases/callback_chains/Main;->lambda$older$15$cases-callback_chains-Main(Lrx/Subscriber;)V
    return-void
.end method
