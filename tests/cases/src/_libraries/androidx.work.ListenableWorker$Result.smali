# Made by tests/cases/compile.py
.class public abstract Landroidx/work/ListenableWorker$Result;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static success()Landroidx/work/ListenableWorker$Result;
    .registers 1
    new-instance v0, Landroidx/work/ListenableWorker$Result$Success;
    invoke-direct {v0}, Landroidx/work/ListenableWorker$Result$Success;-><init>()V
    return-object v0
.end method
