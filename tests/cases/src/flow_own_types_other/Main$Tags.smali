# Made by tests/cases/compile.py
.class final Lcases/flow_own_types_other/Main$Tags;
.super Ljava/util/AbstractSet;
.implements Ljava/util/Set;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/util/AbstractSet;-><init>()V
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

.method public add(Ljava/lang/String;)Z
    .registers 5
    const-string v0, "own"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "tag "
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

.method public synthetic bridge add(Ljava/lang/Object;)Z
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_types_other/Main$Tags;->add(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method
