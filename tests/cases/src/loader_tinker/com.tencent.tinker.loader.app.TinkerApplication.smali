# Made by tests/cases/compile.py
.class public abstract Lcom/tencent/tinker/loader/app/TinkerApplication;
.super Landroid/app/Application;

.field private final loader:Ljava/lang/String;

.method protected constructor <init>(ILjava/lang/String;Ljava/lang/String;Z)V
    .registers 5
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    iput-object p3, p0, Lcom/tencent/tinker/loader/app/TinkerApplication;->loader:Ljava/lang/String;
    return-void
.end method
