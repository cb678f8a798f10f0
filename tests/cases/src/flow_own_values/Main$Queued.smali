# Made by tests/cases/compile.py
.class final Lcases/flow_own_values/Main$Queued;
.super Ljava/lang/Object;
.implements Ljava/io/Flushable;

.field private final names:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_own_values/Main$Queued;->names:Ljava/lang/String;
    return-void
.end method

.method public flush()V
    .registers 1
    return-void
.end method
