# Made by tests/cases/compile.py
.class public final synthetic Lcases/dead_runnable/Main$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;


.method public synthetic constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 2
    invoke-static {}, Lcases/dead_runnable/Main;->lambda$onCreate$0()V
    return-void
.end method
