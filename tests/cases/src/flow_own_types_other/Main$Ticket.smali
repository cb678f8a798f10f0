# Made by tests/cases/compile.py
.class final Lcases/flow_own_types_other/Main$Ticket;
.super Ljava/lang/Object;

.field private number:I

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x7
    iput v0, p0, Lcases/flow_own_types_other/Main$Ticket;->number:I
    return-void
.end method

.method public toString()Ljava/lang/String;
    .registers 4
    const-string v0, "own"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "ticket "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget v2, p0, Lcases/flow_own_types_other/Main$Ticket;->number:I
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-string v0, "ticket"
    return-object v0
.end method
