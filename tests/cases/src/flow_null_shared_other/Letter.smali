# Made by tests/cases/compile.py
.class final Lcases/flow_null_shared_other/Letter;
.super Ljava/lang/Object;

.field sender:Lcases/flow_null_shared_other/Person;

.field receiver:Lcases/flow_null_shared_other/Person;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x0
    iput-object v0, p0, Lcases/flow_null_shared_other/Letter;->receiver:Lcases/flow_null_shared_other/Person;
    iput-object v0, p0, Lcases/flow_null_shared_other/Letter;->sender:Lcases/flow_null_shared_other/Person;
    return-void
.end method

.method from(Lcases/flow_null_shared_other/Person;)V
    .registers 2
    iput-object p1, p0, Lcases/flow_null_shared_other/Letter;->sender:Lcases/flow_null_shared_other/Person;
    return-void
.end method

.method to(Lcases/flow_null_shared_other/Person;)V
    .registers 2
    iput-object p1, p0, Lcases/flow_null_shared_other/Letter;->receiver:Lcases/flow_null_shared_other/Person;
    return-void
.end method
