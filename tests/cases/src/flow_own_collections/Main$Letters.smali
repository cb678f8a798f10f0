# Made by tests/cases/compile.py
.class final Lcases/flow_own_collections/Main$Letters;
.super Ljava/util/AbstractSet;
.implements Ljava/util/NavigableSet;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/AbstractSet;-><init>()V
    iput-object p1, p0, Lcases/flow_own_collections/Main$Letters;->name:Ljava/lang/String;
    return-void
.end method

.method public iterator()Ljava/util/Iterator;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_collections/Main$Letters;->name:Ljava/lang/String;
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

.method public comparator()Ljava/util/Comparator;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public lower(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public floor(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public ceiling(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public higher(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public pollFirst()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public pollLast()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public descendingSet()Ljava/util/NavigableSet;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public descendingIterator()Ljava/util/Iterator;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public subSet(Ljava/lang/String;ZLjava/lang/String;Z)Ljava/util/NavigableSet;
    .registers 6
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public headSet(Ljava/lang/String;Z)Ljava/util/NavigableSet;
    .registers 4
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public tailSet(Ljava/lang/String;Z)Ljava/util/NavigableSet;
    .registers 4
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public subSet(Ljava/lang/String;Ljava/lang/String;)Ljava/util/SortedSet;
    .registers 4
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public headSet(Ljava/lang/String;)Ljava/util/SortedSet;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public tailSet(Ljava/lang/String;)Ljava/util/SortedSet;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public first()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public last()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public synthetic bridge tailSet(Ljava/lang/Object;)Ljava/util/SortedSet;
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_collections/Main$Letters;->tailSet(Ljava/lang/String;)Ljava/util/SortedSet;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge headSet(Ljava/lang/Object;)Ljava/util/SortedSet;
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_collections/Main$Letters;->headSet(Ljava/lang/String;)Ljava/util/SortedSet;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge subSet(Ljava/lang/Object;Ljava/lang/Object;)Ljava/util/SortedSet;
    .registers 5
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    move-object v1, p2
    check-cast v1, Ljava/lang/String;
    invoke-virtual {p0, v0, v1}, Lcases/flow_own_collections/Main$Letters;->subSet(Ljava/lang/String;Ljava/lang/String;)Ljava/util/SortedSet;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge tailSet(Ljava/lang/Object;Z)Ljava/util/NavigableSet;
    .registers 4
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0, p2}, Lcases/flow_own_collections/Main$Letters;->tailSet(Ljava/lang/String;Z)Ljava/util/NavigableSet;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge headSet(Ljava/lang/Object;Z)Ljava/util/NavigableSet;
    .registers 4
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0, p2}, Lcases/flow_own_collections/Main$Letters;->headSet(Ljava/lang/String;Z)Ljava/util/NavigableSet;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge subSet(Ljava/lang/Object;ZLjava/lang/Object;Z)Ljava/util/NavigableSet;
    .registers 7
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    move-object v1, p3
    check-cast v1, Ljava/lang/String;
    invoke-virtual {p0, v0, p2, v1, p4}, Lcases/flow_own_collections/Main$Letters;->subSet(Ljava/lang/String;ZLjava/lang/String;Z)Ljava/util/NavigableSet;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge pollLast()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_collections/Main$Letters;->pollLast()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge pollFirst()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_collections/Main$Letters;->pollFirst()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge higher(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_collections/Main$Letters;->higher(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge ceiling(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_collections/Main$Letters;->ceiling(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge floor(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_collections/Main$Letters;->floor(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge lower(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_collections/Main$Letters;->lower(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge last()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_collections/Main$Letters;->last()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge first()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_collections/Main$Letters;->first()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
