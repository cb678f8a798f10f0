# Made by tests/cases/compile.py
.class public final Lcases/flow_kotlin_thread/Entry;
.super Ljava/lang/Object;

.field private final number:Ljava/lang/String;

.field private final seconds:I

.method public constructor <init>(Ljava/lang/String;I)V
    .registers 4
    const-string v0, "number"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_kotlin_thread/Entry;->number:Ljava/lang/String;
    iput p2, p0, Lcases/flow_kotlin_thread/Entry;->seconds:I
    return-void
.end method

.method public final getNumber()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_kotlin_thread/Entry;->number:Ljava/lang/String;
    return-object v0
.end method

.method public final getSeconds()I
    .registers 2
    iget v0, p0, Lcases/flow_kotlin_thread/Entry;->seconds:I
    return v0
.end method

.method public final component1()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_kotlin_thread/Entry;->number:Ljava/lang/String;
    return-object v0
.end method

.method public final component2()I
    .registers 2
    iget v0, p0, Lcases/flow_kotlin_thread/Entry;->seconds:I
    return v0
.end method

.method public final copy(Ljava/lang/String;I)Lcases/flow_kotlin_thread/Entry;
    .registers 4
    const-string v0, "number"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcases/flow_kotlin_thread/Entry;
    invoke-direct {v0, p1, p2}, Lcases/flow_kotlin_thread/Entry;-><init>(Ljava/lang/String;I)V
    return-object v0
.end method

.method public static synthetic copy$default(Lcases/flow_kotlin_thread/Entry;Ljava/lang/String;IILjava/lang/Object;)Lcases/flow_kotlin_thread/Entry;
    .registers 6
    const/4 v0, 0x1
    and-int v0, p3, v0
    if-eqz v0, :l_b
    iget-object p1, p0, Lcases/flow_kotlin_thread/Entry;->number:Ljava/lang/String;
    :l_b
    const/4 v0, 0x2
    and-int v0, p3, v0
    if-eqz v0, :l_16
    iget p2, p0, Lcases/flow_kotlin_thread/Entry;->seconds:I
    :l_16
    invoke-virtual {p0, p1, p2}, Lcases/flow_kotlin_thread/Entry;->copy(Ljava/lang/String;I)Lcases/flow_kotlin_thread/Entry;
    move-result-object v0
    return-object v0
.end method

.method public toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "Entry(number="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-object v1, p0, Lcases/flow_kotlin_thread/Entry;->number:Ljava/lang/String;
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", seconds="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget v1, p0, Lcases/flow_kotlin_thread/Entry;->seconds:I
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    const/16 v1, 0x29
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public hashCode()I
    .registers 4
    iget-object v1, p0, Lcases/flow_kotlin_thread/Entry;->number:Ljava/lang/String;
    invoke-virtual {v1}, Ljava/lang/String;->hashCode()I
    move-result v0
    const/16 v1, 0x1f
    mul-int v1, v0, v1
    iget v2, p0, Lcases/flow_kotlin_thread/Entry;->seconds:I
    invoke-static {v2}, Ljava/lang/Integer;->hashCode(I)I
    move-result v2
    add-int v0, v1, v2
    return v0
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 5
    if-ne p0, p1, :l_7
    const/4 v1, 0x1
    return v1
    :l_7
    instance-of v1, p1, Lcases/flow_kotlin_thread/Entry;
    if-nez v1, :l_10
    const/4 v1, 0x0
    return v1
    :l_10
    move-object v1, p1
    check-cast v1, Lcases/flow_kotlin_thread/Entry;
    move-object v0, v1
    iget-object v1, p0, Lcases/flow_kotlin_thread/Entry;->number:Ljava/lang/String;
    iget-object v2, v0, Lcases/flow_kotlin_thread/Entry;->number:Ljava/lang/String;
    invoke-static {v1, v2}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v1
    if-nez v1, :l_25
    const/4 v1, 0x0
    return v1
    :l_25
    iget v1, p0, Lcases/flow_kotlin_thread/Entry;->seconds:I
    iget v2, v0, Lcases/flow_kotlin_thread/Entry;->seconds:I
    if-eq v1, v2, :l_32
    const/4 v1, 0x0
    return v1
    :l_32
    const/4 v1, 0x1
    return v1
.end method
