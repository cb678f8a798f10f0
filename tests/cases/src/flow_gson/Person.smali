# Made by tests/cases/compile.py
.class final Lcases/flow_gson/Person;
.super Ljava/lang/Object;

.field private name:Ljava/lang/String;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method setName(Ljava/lang/String;)V
    .registers 2
    iput-object p1, p0, Lcases/flow_gson/Person;->name:Ljava/lang/String;
    return-void
.end method
