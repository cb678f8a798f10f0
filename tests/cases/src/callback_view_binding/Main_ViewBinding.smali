# Made by tests/cases/compile.py
.class public final Lcases/callback_view_binding/Main_ViewBinding;
.super Ljava/lang/Object;
.implements Lbutterknife/Unbinder;

.method public constructor <init>(Lcases/callback_view_binding/Main;Landroid/view/View;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lcases/callback_view_binding/Main_ViewBinding$1;
    invoke-direct {v0, p0, p1}, Lcases/callback_view_binding/Main_ViewBinding$1;-><init>(Lcases/callback_view_binding/Main_ViewBinding;Lcases/callback_view_binding/Main;)V
    invoke-virtual {p2, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public unbind()V
    .registers 1
    return-void
.end method
