# Made by tests/cases/compile.py
.class public final Lcases/flow_kotlinx_serialization/Person$$serializer;
.super Ljava/lang/Object;
.implements Lkotlinx/serialization/SerializationStrategy;

.field public static final INSTANCE:Lcases/flow_kotlinx_serialization/Person$$serializer;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public serialize(Lkotlinx/serialization/encoding/CompositeEncoder;Lcases/flow_kotlinx_serialization/Person;)V
    .registers 3
    invoke-static {p2, p1}, Lcases/flow_kotlinx_serialization/Person;->write$Self(Lcases/flow_kotlinx_serialization/Person;Lkotlinx/serialization/encoding/CompositeEncoder;)V
    return-void
.end method

.method public synthetic bridge serialize(Lkotlinx/serialization/encoding/CompositeEncoder;Ljava/lang/Object;)V
    .registers 4
    move-object v0, p2
    check-cast v0, Lcases/flow_kotlinx_serialization/Person;
    invoke-virtual {p0, p1, v0}, Lcases/flow_kotlinx_serialization/Person$$serializer;->serialize(Lkotlinx/serialization/encoding/CompositeEncoder;Lcases/flow_kotlinx_serialization/Person;)V
    return-void
.end method

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcases/flow_kotlinx_serialization/Person$$serializer;
    invoke-direct {v0}, Lcases/flow_kotlinx_serialization/Person$$serializer;-><init>()V
    sput-object v0, Lcases/flow_kotlinx_serialization/Person$$serializer;->INSTANCE:Lcases/flow_kotlinx_serialization/Person$$serializer;
    return-void
.end method
