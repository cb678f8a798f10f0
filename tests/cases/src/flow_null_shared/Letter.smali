# Made by tests/cases/compile.py
.class final Lcases/flow_null_shared/Letter;
.super Ljava/lang/Object;

.field sender:Lcases/flow_null_shared/Person;

.field receiver:Lcases/flow_null_shared/Person;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x0
    iput-object v0, p0, Lcases/flow_null_shared/Letter;->receiver:Lcases/flow_null_shared/Person;
    iput-object v0, p0, Lcases/flow_null_shared/Letter;->sender:Lcases/flow_null_shared/Person;
    return-void
.end method

.method from(Lcases/flow_null_shared/Person;)V
    .registers 2
    iput-object p1, p0, Lcases/flow_null_shared/Letter;->sender:Lcases/flow_null_shared/Person;
    return-void
.end method

.method to(Lcases/flow_null_shared/Person;)V
    .registers 2
    iput-object p1, p0, Lcases/flow_null_shared/Letter;->receiver:Lcases/flow_null_shared/Person;
    return-void
.end method
