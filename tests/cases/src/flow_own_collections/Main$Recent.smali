# Made by tests/cases/compile.py
.class final Lcases/flow_own_collections/Main$Recent;
.super Ljava/util/ArrayDeque;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/ArrayDeque;-><init>()V
    iput-object p1, p0, Lcases/flow_own_collections/Main$Recent;->name:Ljava/lang/String;
    return-void
.end method
