# Made by tests/cases/compile.py
.class final Lcases/flow_own_collections/Main$Index;
.super Ljava/util/AbstractMap;
.implements Ljava/util/SortedMap;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/AbstractMap;-><init>()V
    iput-object p1, p0, Lcases/flow_own_collections/Main$Index;->name:Ljava/lang/String;
    return-void
.end method

.method public entrySet()Ljava/util/Set;
    .registers 3
    const-string v0, "name"
    iget-object v1, p0, Lcases/flow_own_collections/Main$Index;->name:Ljava/lang/String;
    invoke-static {v0, v1}, Ljava/util/Collections;->singletonMap(Ljava/lang/Object;Ljava/lang/Object;)Ljava/util/Map;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Map;->entrySet()Ljava/util/Set;
    move-result-object v0
    return-object v0
.end method

.method public comparator()Ljava/util/Comparator;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public subMap(Ljava/lang/String;Ljava/lang/String;)Ljava/util/SortedMap;
    .registers 4
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public headMap(Ljava/lang/String;)Ljava/util/SortedMap;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public tailMap(Ljava/lang/String;)Ljava/util/SortedMap;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public firstKey()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public lastKey()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public synthetic bridge lastKey()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_collections/Main$Index;->lastKey()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge firstKey()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_collections/Main$Index;->firstKey()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge tailMap(Ljava/lang/Object;)Ljava/util/SortedMap;
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_collections/Main$Index;->tailMap(Ljava/lang/String;)Ljava/util/SortedMap;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge headMap(Ljava/lang/Object;)Ljava/util/SortedMap;
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_collections/Main$Index;->headMap(Ljava/lang/String;)Ljava/util/SortedMap;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge subMap(Ljava/lang/Object;Ljava/lang/Object;)Ljava/util/SortedMap;
    .registers 5
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    move-object v1, p2
    check-cast v1, Ljava/lang/String;
    invoke-virtual {p0, v0, v1}, Lcases/flow_own_collections/Main$Index;->subMap(Ljava/lang/String;Ljava/lang/String;)Ljava/util/SortedMap;
    move-result-object v0
    return-object v0
.end method
