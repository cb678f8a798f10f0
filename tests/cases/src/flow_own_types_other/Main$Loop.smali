# Made by tests/cases/compile.py
.class final Lcases/flow_own_types_other/Main$Loop;
.super Ljava/lang/Object;
.implements Ljava/util/Iterator;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public hasNext()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method public next()Ljava/lang/String;
    .registers 4
    const-string v0, "own"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "next of "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x0
    return-object v0
.end method

.method public synthetic bridge next()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main$Loop;->next()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
