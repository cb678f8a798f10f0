# Made by tests/cases/compile.py
.class final Lcases/flow_own_collections/Main$Shared;
.super Ljava/util/AbstractMap;
.implements Ljava/util/concurrent/ConcurrentMap;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/AbstractMap;-><init>()V
    iput-object p1, p0, Lcases/flow_own_collections/Main$Shared;->name:Ljava/lang/String;
    return-void
.end method

.method public entrySet()Ljava/util/Set;
    .registers 3
    const-string v0, "name"
    iget-object v1, p0, Lcases/flow_own_collections/Main$Shared;->name:Ljava/lang/String;
    invoke-static {v0, v1}, Ljava/util/Collections;->singletonMap(Ljava/lang/Object;Ljava/lang/Object;)Ljava/util/Map;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Map;->entrySet()Ljava/util/Set;
    move-result-object v0
    return-object v0
.end method

.method public putIfAbsent(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public remove(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 4
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public replace(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Z
    .registers 5
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public replace(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public synthetic bridge replace(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    move-object v1, p2
    check-cast v1, Ljava/lang/String;
    invoke-virtual {p0, v0, v1}, Lcases/flow_own_collections/Main$Shared;->replace(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge replace(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 7
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    move-object v1, p2
    check-cast v1, Ljava/lang/String;
    move-object v2, p3
    check-cast v2, Ljava/lang/String;
    invoke-virtual {p0, v0, v1, v2}, Lcases/flow_own_collections/Main$Shared;->replace(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method public synthetic bridge putIfAbsent(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    move-object v1, p2
    check-cast v1, Ljava/lang/String;
    invoke-virtual {p0, v0, v1}, Lcases/flow_own_collections/Main$Shared;->putIfAbsent(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
