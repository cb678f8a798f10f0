# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_executor/Main$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field public final synthetic f$0:Lcases/callback_executor/Main;

.method public synthetic constructor <init>(Lcases/callback_executor/Main;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/callback_executor/Main$$ExternalSyntheticLambda0;->f$0:Lcases/callback_executor/Main;
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Lcases/callback_executor/Main$$ExternalSyntheticLambda0;->f$0:Lcases/callback_executor/Main;
    invoke-virtual {v0}, Lcases/callback_executor/Main;->lambda$onCreate$0$cases-callback_executor-Main()V
    return-void
.end method
