# Made by tests/cases/compile.py
.class public final Lcases/flow_kotlinx_serialization/Person;
.super Ljava/lang/Object;

.field private final name:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_kotlinx_serialization/Person;->name:Ljava/lang/String;
    return-void
.end method

.method static write$Self(Lcases/flow_kotlinx_serialization/Person;Lkotlinx/serialization/encoding/CompositeEncoder;)V
    .registers 4
    const/4 v0, 0x0
    iget-object v1, p0, Lcases/flow_kotlinx_serialization/Person;->name:Ljava/lang/String;
    invoke-interface {p1, v0, v1}, Lkotlinx/serialization/encoding/CompositeEncoder;->encodeStringElement(ILjava/lang/String;)V
    return-void
.end method
