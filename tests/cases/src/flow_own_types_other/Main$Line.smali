# Made by tests/cases/compile.py
.class final Lcases/flow_own_types_other/Main$Line;
.super Ljava/util/AbstractCollection;
.implements Ljava/util/Queue;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/util/AbstractCollection;-><init>()V
    return-void
.end method

.method public iterator()Ljava/util/Iterator;
    .registers 2
    invoke-static {}, Ljava/util/Collections;->emptyIterator()Ljava/util/Iterator;
    move-result-object v0
    return-object v0
.end method

.method public size()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public offer(Ljava/lang/String;)Z
    .registers 5
    const-string v0, "own"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "waits "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x1
    return v0
.end method

.method public remove()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public poll()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public element()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public peek()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public synthetic bridge peek()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main$Line;->peek()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge element()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main$Line;->element()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge poll()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main$Line;->poll()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge remove()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main$Line;->remove()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge offer(Ljava/lang/Object;)Z
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_types_other/Main$Line;->offer(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method
