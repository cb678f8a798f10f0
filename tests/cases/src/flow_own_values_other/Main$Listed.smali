# Made by tests/cases/compile.py
.class final Lcases/flow_own_values_other/Main$Listed;
.super Ljava/lang/Object;
.implements Ljava/lang/Iterable;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_own_values_other/Main$Listed;->name:Ljava/lang/String;
    return-void
.end method

.method public iterator()Ljava/util/Iterator;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_values_other/Main$Listed;->name:Ljava/lang/String;
    invoke-static {v0}, Ljava/util/Collections;->singleton(Ljava/lang/Object;)Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v0
    return-object v0
.end method

.method static synthetic access$000(Lcases/flow_own_values_other/Main$Listed;)Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_own_values_other/Main$Listed;->name:Ljava/lang/String;
    return-object v0
.end method
