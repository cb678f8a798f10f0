# Made by tests/cases/compile.py
.class final Lcases/flow_own_values/Main$Field;
.super Ljava/lang/Object;
.implements Ljava/util/Map$Entry;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_own_values/Main$Field;->name:Ljava/lang/String;
    return-void
.end method

.method public getKey()Ljava/lang/String;
    .registers 2
    const-string v0, "name"
    return-object v0
.end method

.method public getValue()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_values/Main$Field;->name:Ljava/lang/String;
    return-object v0
.end method

.method public setValue(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public synthetic bridge setValue(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    invoke-virtual {p0, v0}, Lcases/flow_own_values/Main$Field;->setValue(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge getValue()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_values/Main$Field;->getValue()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge getKey()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_values/Main$Field;->getKey()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
