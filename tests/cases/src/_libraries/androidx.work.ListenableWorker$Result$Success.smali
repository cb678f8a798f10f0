# Made by tests/cases/compile.py
.class final Landroidx/work/ListenableWorker$Result$Success;
.super Landroidx/work/ListenableWorker$Result;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/work/ListenableWorker$Result;-><init>()V
    return-void
.end method
