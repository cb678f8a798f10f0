# Made by tests/cases/compile.py
.class final Lcases/flow_own_values/Main$Passed;
.super Ljava/lang/Object;
.implements Landroid/os/Parcelable;

.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_own_values/Main$Passed;->name:Ljava/lang/String;
    return-void
.end method
