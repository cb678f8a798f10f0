# Made by tests/cases/compile.py
.class final Lcases/flow_own_values/Main$Place;
.super Ljava/lang/Object;
.implements Ljava/util/ListIterator;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_own_values/Main$Place;->name:Ljava/lang/String;
    return-void
.end method

.method public hasNext()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public next()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_values/Main$Place;->name:Ljava/lang/String;
    return-object v0
.end method

.method public hasPrevious()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public previous()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_values/Main$Place;->name:Ljava/lang/String;
    return-object v0
.end method

.method public nextIndex()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public previousIndex()I
    .registers 2
    const/4 v0, -0x1
    return v0
.end method

.method public remove()V
    .registers 2
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public set(Ljava/lang/String;)V
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public add(Ljava/lang/String;)V
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public synthetic bridge add(Ljava/lang/Object;)V
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_values/Main$Place;->add(Ljava/lang/String;)V
    return-void
.end method

.method public synthetic bridge set(Ljava/lang/Object;)V
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_values/Main$Place;->set(Ljava/lang/String;)V
    return-void
.end method

.method public synthetic bridge previous()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_values/Main$Place;->previous()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge next()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_values/Main$Place;->next()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
