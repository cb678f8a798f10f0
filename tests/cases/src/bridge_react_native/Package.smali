# Made by tests/cases/compile.py
.class public final Lcases/bridge_react_native/Package;
.super Ljava/lang/Object;
.implements Lcom/facebook/react/ReactPackage;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public createNativeModules(Lcom/facebook/react/bridge/ReactApplicationContext;)Ljava/util/List;
    .registers 4
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    new-instance v1, Lcases/bridge_react_native/Contacts;
    invoke-direct {v1, p1}, Lcases/bridge_react_native/Contacts;-><init>(Lcom/facebook/react/bridge/ReactApplicationContext;)V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-object v0
.end method
