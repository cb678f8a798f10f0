# Made by tests/cases/compile.py
.class final Lcases/flow_own_types_other/Main$Masked;
.super Ljava/lang/Object;
.implements Ljava/lang/CharSequence;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public charAt(I)C
    .registers 3
    const/16 v0, 0x2a
    return v0
.end method

.method public length()I
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method public subSequence(II)Ljava/lang/CharSequence;
    .registers 6
    const-string v0, "own"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "part of "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-object p0
.end method
