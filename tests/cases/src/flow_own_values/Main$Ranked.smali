# Made by tests/cases/compile.py
.class final Lcases/flow_own_values/Main$Ranked;
.super Ljava/lang/Object;
.implements Ljava/lang/Comparable;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_own_values/Main$Ranked;->name:Ljava/lang/String;
    return-void
.end method

.method public compareTo(Lcases/flow_own_values/Main$Ranked;)I
    .registers 4
    iget-object v0, p0, Lcases/flow_own_values/Main$Ranked;->name:Ljava/lang/String;
    iget-object v1, p1, Lcases/flow_own_values/Main$Ranked;->name:Ljava/lang/String;
    invoke-virtual {v0, v1}, Ljava/lang/String;->compareTo(Ljava/lang/String;)I
    move-result v0
    return v0
.end method

.method public synthetic bridge compareTo(Ljava/lang/Object;)I
    .registers 3
    move-object v0, p1
    check-cast v0, Lcases/flow_own_values/Main$Ranked;
    invoke-virtual {p0, v0}, Lcases/flow_own_values/Main$Ranked;->compareTo(Lcases/flow_own_values/Main$Ranked;)I
    move-result v0
    return v0
.end method
