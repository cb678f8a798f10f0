# Made by tests/cases/compile.py
.class public final Lcases/flow_jackson/Person;
.super Ljava/lang/Object;

.field public name:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
