# Made by tests/cases/compile.py
.class public final Lcases/bridge_capacitor/Main;
.super Lcom/getcapacitor/BridgeActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/getcapacitor/BridgeActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    const-class v0, Lcases/bridge_capacitor/Contacts;
    invoke-virtual {p0, v0}, Lcases/bridge_capacitor/Main;->registerPlugin(Ljava/lang/Class;)V
    invoke-super {p0, p1}, Lcom/getcapacitor/BridgeActivity;->onCreate(Landroid/os/Bundle;)V
    return-void
.end method
