# Made by tests/cases/compile.py
.class public final Lcases/loader_robust_idle/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/meituan/robust/PatchProxy;->isSupport(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :l_d
    return-void
    :l_d
    invoke-virtual {p0}, Lcases/loader_robust_idle/Main;->onResume()V
    return-void
.end method
