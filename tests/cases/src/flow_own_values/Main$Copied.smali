# Made by tests/cases/compile.py
.class final Lcases/flow_own_values/Main$Copied;
.super Ljava/lang/Object;
.implements Ljava/lang/Cloneable;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_own_values/Main$Copied;->name:Ljava/lang/String;
    return-void
.end method

.method public clone()Lcases/flow_own_values/Main$Copied;
    .registers 3
    new-instance v0, Lcases/flow_own_values/Main$Copied;
    iget-object v1, p0, Lcases/flow_own_values/Main$Copied;->name:Ljava/lang/String;
    invoke-direct {v0, v1}, Lcases/flow_own_values/Main$Copied;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method public synthetic bridge clone()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_values/Main$Copied;->clone()Lcases/flow_own_values/Main$Copied;
    move-result-object v0
    return-object v0
.end method
