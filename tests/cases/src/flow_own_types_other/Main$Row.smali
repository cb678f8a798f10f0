# Made by tests/cases/compile.py
.class final Lcases/flow_own_types_other/Main$Row;
.super Ljava/lang/Object;
.implements Ljava/util/Map$Entry;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getKey()Ljava/lang/String;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public getValue()Ljava/lang/String;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public setValue(Ljava/lang/String;)Ljava/lang/String;
    .registers 5
    const-string v0, "own"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "now "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x0
    return-object v0
.end method

.method public synthetic bridge setValue(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_types_other/Main$Row;->setValue(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge getValue()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main$Row;->getValue()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge getKey()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main$Row;->getKey()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
