# Made by tests/cases/compile.py
.class final Lcases/flow_own_types_other/Main$Form;
.super Ljava/util/AbstractMap;
.implements Ljava/util/Map;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/util/AbstractMap;-><init>()V
    return-void
.end method

.method public entrySet()Ljava/util/Set;
    .registers 2
    invoke-static {}, Ljava/util/Collections;->emptySet()Ljava/util/Set;
    move-result-object v0
    return-object v0
.end method

.method public put(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 6
    const-string v0, "own"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "="
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x0
    return-object v0
.end method

.method public synthetic bridge put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    move-object v1, p2
    check-cast v1, Ljava/lang/String;
    invoke-virtual {p0, v0, v1}, Lcases/flow_own_types_other/Main$Form;->put(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
