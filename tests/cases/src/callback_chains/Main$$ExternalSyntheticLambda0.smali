# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_chains/Main$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/util/concurrent/Callable;

.field public final synthetic f$0:Lcases/callback_chains/Main;

.method public synthetic constructor <init>(Lcases/callback_chains/Main;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/callback_chains/Main$$ExternalSyntheticLambda0;->f$0:Lcases/callback_chains/Main;
    return-void
.end method

.method public final call()Ljava/lang/Object;
    .registers 2
    iget-object v0, p0, Lcases/callback_chains/Main$$ExternalSyntheticLambda0;->f$0:Lcases/callback_chains/Main;
    invoke-virtual {v0}, Lcases/callback_chains/Main;->lambda$scheduled$0$cases-callback_chains-Main()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
