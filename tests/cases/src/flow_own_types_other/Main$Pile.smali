# Made by tests/cases/compile.py
.class final Lcases/flow_own_types_other/Main$Pile;
.super Ljava/util/ArrayDeque;
.implements Ljava/util/Deque;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/util/ArrayDeque;-><init>()V
    return-void
.end method

.method public push(Ljava/lang/String;)V
    .registers 5
    const-string v0, "own"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "on top "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public synthetic bridge push(Ljava/lang/Object;)V
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_types_other/Main$Pile;->push(Ljava/lang/String;)V
    return-void
.end method
