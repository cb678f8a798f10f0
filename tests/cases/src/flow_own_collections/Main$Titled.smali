# Made by tests/cases/compile.py
.class final Lcases/flow_own_collections/Main$Titled;
.super Ljava/util/ArrayList;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/ArrayList;-><init>()V
    iput-object p1, p0, Lcases/flow_own_collections/Main$Titled;->name:Ljava/lang/String;
    return-void
.end method
