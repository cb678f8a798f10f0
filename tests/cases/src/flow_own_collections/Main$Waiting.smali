# Made by tests/cases/compile.py
.class final Lcases/flow_own_collections/Main$Waiting;
.super Ljava/util/AbstractCollection;
.implements Ljava/util/Queue;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/AbstractCollection;-><init>()V
    iput-object p1, p0, Lcases/flow_own_collections/Main$Waiting;->name:Ljava/lang/String;
    return-void
.end method

.method public iterator()Ljava/util/Iterator;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_collections/Main$Waiting;->name:Ljava/lang/String;
    invoke-static {v0}, Ljava/util/Collections;->singleton(Ljava/lang/Object;)Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v0
    return-object v0
.end method

.method public size()I
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method public offer(Ljava/lang/String;)Z
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
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
    invoke-virtual {p0}, Lcases/flow_own_collections/Main$Waiting;->peek()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge element()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_collections/Main$Waiting;->element()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge poll()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_collections/Main$Waiting;->poll()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge remove()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_collections/Main$Waiting;->remove()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge offer(Ljava/lang/Object;)Z
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_collections/Main$Waiting;->offer(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method
