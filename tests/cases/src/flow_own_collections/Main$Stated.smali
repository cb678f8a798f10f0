# Made by tests/cases/compile.py
.class final Lcases/flow_own_collections/Main$Stated;
.super Ljava/util/AbstractList;
.implements Ljava/util/List;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/AbstractList;-><init>()V
    iput-object p1, p0, Lcases/flow_own_collections/Main$Stated;->name:Ljava/lang/String;
    return-void
.end method

.method public get(I)Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lcases/flow_own_collections/Main$Stated;->name:Ljava/lang/String;
    return-object v0
.end method

.method public size()I
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method public synthetic bridge get(I)Ljava/lang/Object;
    .registers 3
    invoke-virtual {p0, p1}, Lcases/flow_own_collections/Main$Stated;->get(I)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
