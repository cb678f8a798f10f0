# Made by tests/cases/compile.py
.class final Lcases/flow_own_collections/Main$Card;
.super Ljava/util/AbstractMap;
.implements Ljava/util/Map;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/AbstractMap;-><init>()V
    iput-object p1, p0, Lcases/flow_own_collections/Main$Card;->name:Ljava/lang/String;
    return-void
.end method

.method public entrySet()Ljava/util/Set;
    .registers 3
    const-string v0, "name"
    iget-object v1, p0, Lcases/flow_own_collections/Main$Card;->name:Ljava/lang/String;
    invoke-static {v0, v1}, Ljava/util/Collections;->singletonMap(Ljava/lang/Object;Ljava/lang/Object;)Ljava/util/Map;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Map;->entrySet()Ljava/util/Set;
    move-result-object v0
    return-object v0
.end method
