# Made by tests/cases/compile.py
.class public final synthetic Lcases/callback_job_service/Job$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field public final synthetic f$0:Lcases/callback_job_service/Job;

.method public synthetic constructor <init>(Lcases/callback_job_service/Job;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/callback_job_service/Job$$ExternalSyntheticLambda0;->f$0:Lcases/callback_job_service/Job;
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Lcases/callback_job_service/Job$$ExternalSyntheticLambda0;->f$0:Lcases/callback_job_service/Job;
    invoke-virtual {v0}, Lcases/callback_job_service/Job;->lambda$onStartJob$0$cases-callback_job_service-Job()V
    return-void
.end method
