# Made by tests/cases/compile.py
.class final Lcases/flow_own_collections/Main$Group;
.super Ljava/util/AbstractCollection;
.implements Ljava/util/Collection;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/AbstractCollection;-><init>()V
    iput-object p1, p0, Lcases/flow_own_collections/Main$Group;->name:Ljava/lang/String;
    return-void
.end method

.method public iterator()Ljava/util/Iterator;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_collections/Main$Group;->name:Ljava/lang/String;
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
