# Made by tests/cases/compile.py
.class final Lcases/flow_own_collections/Main$Chained;
.super Ljava/util/LinkedList;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/LinkedList;-><init>()V
    iput-object p1, p0, Lcases/flow_own_collections/Main$Chained;->name:Ljava/lang/String;
    return-void
.end method
