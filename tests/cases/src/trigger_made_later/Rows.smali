# Made by tests/cases/compile.py
.class abstract Lcases/trigger_made_later/Rows;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method abstract load(Landroid/app/Activity;)V
.end method
