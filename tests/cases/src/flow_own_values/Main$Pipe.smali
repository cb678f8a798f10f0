# Made by tests/cases/compile.py
.class final Lcases/flow_own_values/Main$Pipe;
.super Ljava/lang/Object;
.implements Ljava/nio/channels/Channel;

.field private final names:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_own_values/Main$Pipe;->names:Ljava/lang/String;
    return-void
.end method

.method public isOpen()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method public close()V
    .registers 1
    return-void
.end method
