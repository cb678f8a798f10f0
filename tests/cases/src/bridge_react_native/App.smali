# Made by tests/cases/compile.py
.class public final Lcases/bridge_react_native/App;
.super Landroid/app/Activity;

.field static packages:Ljava/util/List;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcases/bridge_react_native/App;->packages:Ljava/util/List;
    new-instance v1, Lcases/bridge_react_native/Package;
    invoke-direct {v1}, Lcases/bridge_react_native/Package;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    sput-object v0, Lcases/bridge_react_native/App;->packages:Ljava/util/List;
    return-void
.end method
