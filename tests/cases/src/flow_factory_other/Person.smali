# Made by tests/cases/compile.py
.class final Lcases/flow_factory_other/Person;
.super Ljava/lang/Object;

.field private final name:Ljava/lang/String;

.method private constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_factory_other/Person;->name:Ljava/lang/String;
    return-void
.end method

.method static of(Ljava/lang/String;)Lcases/flow_factory_other/Person;
    .registers 2
    new-instance v0, Lcases/flow_factory_other/Person;
    invoke-direct {v0, p0}, Lcases/flow_factory_other/Person;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method name()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_factory_other/Person;->name:Ljava/lang/String;
    return-object v0
.end method
