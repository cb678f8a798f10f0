# Made by tests/cases/compile.py
.class final Lcases/value_resource/Main$R;
.super Ljava/lang/Object;

.field static final provider:I = 0x7f0e0001

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
