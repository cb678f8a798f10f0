# Made by tests/cases/compile.py
.class final Lcases/flow_to_string/Name;
.super Ljava/lang/Object;

.field private final text:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_to_string/Name;->text:Ljava/lang/String;
    return-void
.end method

.method public toString()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/flow_to_string/Name;->text:Ljava/lang/String;
    return-object v0
.end method
