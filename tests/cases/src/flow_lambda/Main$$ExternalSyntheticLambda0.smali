# Made by tests/cases/compile.py
.class public final synthetic Lcases/flow_lambda/Main$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field public final synthetic f$0:Ljava/lang/String;

.method public synthetic constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_lambda/Main$$ExternalSyntheticLambda0;->f$0:Ljava/lang/String;
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Lcases/flow_lambda/Main$$ExternalSyntheticLambda0;->f$0:Ljava/lang/String;
    invoke-static {v0}, Lcases/flow_lambda/Main;->lambda$onCreate$0(Ljava/lang/String;)V
    return-void
.end method
