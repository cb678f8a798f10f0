# Made by tests/cases/compile.py
.class final Lcases/flow_own_record/Main$Person;
.super Ljava/lang/Record;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Record;-><init>()V
    iput-object p1, p0, Lcases/flow_own_record/Main$Person;->name:Ljava/lang/String;
    return-void
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 4
    if-ne p1, p0, :l_9
    const/4 v0, 0x1
    move v1, v0
    goto :l_a
    :l_9
    const/4 v0, 0x0
    move v1, v0
    :l_a
    return v1
.end method

.method public hashCode()I
    .registers 2
    const/4 v0, 0x7
    return v0
.end method

.method public toString()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_record/Main$Person;->name:Ljava/lang/String;
    return-object v0
.end method

.method public name()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_record/Main$Person;->name:Ljava/lang/String;
    return-object v0
.end method
