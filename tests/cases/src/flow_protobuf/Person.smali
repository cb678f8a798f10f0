# Made by tests/cases/compile.py
.class public final Lcases/flow_protobuf/Person;
.super Lcom/google/protobuf/GeneratedMessageLite;

.field private name_:Ljava/lang/String;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Lcom/google/protobuf/GeneratedMessageLite;-><init>()V
    const-string v0, ""
    iput-object v0, p0, Lcases/flow_protobuf/Person;->name_:Ljava/lang/String;
    return-void
.end method

.method static newBuilder()Lcases/flow_protobuf/Person$Builder;
    .registers 2
    new-instance v0, Lcases/flow_protobuf/Person$Builder;
    new-instance v1, Lcases/flow_protobuf/Person;
    invoke-direct {v1}, Lcases/flow_protobuf/Person;-><init>()V
    invoke-direct {v0, v1}, Lcases/flow_protobuf/Person$Builder;-><init>(Lcases/flow_protobuf/Person;)V
    return-object v0
.end method

.method private setName(Ljava/lang/String;)V
    .registers 2
    iput-object p1, p0, Lcases/flow_protobuf/Person;->name_:Ljava/lang/String;
    return-void
.end method

.method static synthetic access$000(Lcases/flow_protobuf/Person;Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Lcases/flow_protobuf/Person;->setName(Ljava/lang/String;)V
    return-void
.end method
