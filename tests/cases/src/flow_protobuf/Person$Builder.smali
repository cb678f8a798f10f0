# Made by tests/cases/compile.py
.class final Lcases/flow_protobuf/Person$Builder;
.super Lcom/google/protobuf/GeneratedMessageLite$Builder;

.field private final instance:Lcases/flow_protobuf/Person;

.method constructor <init>(Lcases/flow_protobuf/Person;)V
    .registers 2
    invoke-direct {p0}, Lcom/google/protobuf/GeneratedMessageLite$Builder;-><init>()V
    iput-object p1, p0, Lcases/flow_protobuf/Person$Builder;->instance:Lcases/flow_protobuf/Person;
    return-void
.end method

.method setName(Ljava/lang/String;)Lcases/flow_protobuf/Person$Builder;
    .registers 3
    iget-object v0, p0, Lcases/flow_protobuf/Person$Builder;->instance:Lcases/flow_protobuf/Person;
    invoke-static {v0, p1}, Lcases/flow_protobuf/Person;->access$000(Lcases/flow_protobuf/Person;Ljava/lang/String;)V
    return-object p0
.end method

.method build()Lcases/flow_protobuf/Person;
    .registers 2
    iget-object v0, p0, Lcases/flow_protobuf/Person$Builder;->instance:Lcases/flow_protobuf/Person;
    return-object v0
.end method
