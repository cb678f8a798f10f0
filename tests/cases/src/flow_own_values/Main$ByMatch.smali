# Made by tests/cases/compile.py
.class final Lcases/flow_own_values/Main$ByMatch;
.super Ljava/lang/Object;
.implements Ljava/util/Comparator;

.field private final wanted:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_own_values/Main$ByMatch;->wanted:Ljava/lang/String;
    return-void
.end method

.method public compare(Ljava/lang/String;Ljava/lang/String;)I
    .registers 5
    iget-object v0, p0, Lcases/flow_own_values/Main$ByMatch;->wanted:Ljava/lang/String;
    invoke-virtual {p2, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    iget-object v1, p0, Lcases/flow_own_values/Main$ByMatch;->wanted:Ljava/lang/String;
    invoke-virtual {p1, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    invoke-static {v0, v1}, Ljava/lang/Boolean;->compare(ZZ)I
    move-result v0
    return v0
.end method

.method public synthetic bridge compare(Ljava/lang/Object;Ljava/lang/Object;)I
    .registers 5
    move-object v0, p1
    check-cast v0, Ljava/lang/String;
    move-object v1, p2
    check-cast v1, Ljava/lang/String;
    invoke-virtual {p0, v0, v1}, Lcases/flow_own_values/Main$ByMatch;->compare(Ljava/lang/String;Ljava/lang/String;)I
    move-result v0
    return v0
.end method
