# Made by tests/cases/compile.py
.class public final Lcases/sink_ipc/Shown;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
