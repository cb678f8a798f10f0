# Made by tests/cases/compile.py
.class final Lcases/callback_async_task_other/Person;
.super Ljava/lang/Object;

.field name:Ljava/lang/String;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
