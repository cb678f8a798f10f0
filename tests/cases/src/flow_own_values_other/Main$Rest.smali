# Made by tests/cases/compile.py
.class final Lcases/flow_own_values_other/Main$Rest;
.super Ljava/lang/Object;
.implements Ljava/util/Iterator;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_own_values_other/Main$Rest;->name:Ljava/lang/String;
    return-void
.end method

.method public hasNext()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public next()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_values_other/Main$Rest;->name:Ljava/lang/String;
    return-object v0
.end method

.method public synthetic bridge next()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_values_other/Main$Rest;->next()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static synthetic access$100(Lcases/flow_own_values_other/Main$Rest;)Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_values_other/Main$Rest;->name:Ljava/lang/String;
    return-object v0
.end method
