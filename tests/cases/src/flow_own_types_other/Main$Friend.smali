# Made by tests/cases/compile.py
.class final Lcases/flow_own_types_other/Main$Friend;
.super Ljava/lang/Object;
.implements Ljava/lang/Comparable;

.field private letter:C

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/16 v0, 0x6d
    iput-char v0, p0, Lcases/flow_own_types_other/Main$Friend;->letter:C
    return-void
.end method

.method public compareTo(Lcases/flow_own_types_other/Main$Friend;)I
    .registers 4
    invoke-static {}, Lcases/flow_own_types_other/Main;->access$000()Ljava/lang/String;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Ljava/lang/String;->charAt(I)C
    move-result v0
    iget-char v1, p0, Lcases/flow_own_types_other/Main$Friend;->letter:C
    sub-int v0, v0, v1
    return v0
.end method

.method public synthetic bridge compareTo(Ljava/lang/Object;)I
    .registers 3
    move-object v0, p1
    check-cast v0, Lcases/flow_own_types_other/Main$Friend;
    invoke-virtual {p0, v0}, Lcases/flow_own_types_other/Main$Friend;->compareTo(Lcases/flow_own_types_other/Main$Friend;)I
    move-result v0
    return v0
.end method
