# Made by tests/cases/compile.py
.class Lcases/trigger_super/Screen;
.super Landroid/app/Activity;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
