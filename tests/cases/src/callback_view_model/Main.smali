# Made by tests/cases/compile.py
.class public final Lcases/callback_view_model/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroidx/lifecycle/ViewModelProvider;
    invoke-direct {v0, p0}, Landroidx/lifecycle/ViewModelProvider;-><init>(Ljava/lang/Object;)V
    const-class v1, Lcases/callback_view_model/Names;
    invoke-virtual {v0, v1}, Landroidx/lifecycle/ViewModelProvider;->get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    return-void
.end method
