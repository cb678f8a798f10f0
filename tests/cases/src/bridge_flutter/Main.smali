# Made by tests/cases/compile.py
.class public final Lcases/bridge_flutter/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lio/flutter/plugin/common/MethodChannel;
    const-string v1, "org.example/contacts"
    invoke-direct {v0, p0, v1}, Lio/flutter/plugin/common/MethodChannel;-><init>(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcases/bridge_flutter/Answers;
    invoke-virtual {p0}, Lcases/bridge_flutter/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    invoke-direct {v1, v2}, Lcases/bridge_flutter/Answers;-><init>(Landroid/content/ContentResolver;)V
    invoke-virtual {v0, v1}, Lio/flutter/plugin/common/MethodChannel;->setMethodCallHandler(Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    return-void
.end method
