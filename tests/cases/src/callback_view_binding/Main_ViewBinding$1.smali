# Made by tests/cases/compile.py
.class Lcases/callback_view_binding/Main_ViewBinding$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.field final synthetic val$target:Lcases/callback_view_binding/Main;

.field final synthetic this$0:Lcases/callback_view_binding/Main_ViewBinding;

.method constructor <init>(Lcases/callback_view_binding/Main_ViewBinding;Lcases/callback_view_binding/Main;)V
    .registers 3
    iput-object p1, p0, Lcases/callback_view_binding/Main_ViewBinding$1;->this$0:Lcases/callback_view_binding/Main_ViewBinding;
    iput-object p2, p0, Lcases/callback_view_binding/Main_ViewBinding$1;->val$target:Lcases/callback_view_binding/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcases/callback_view_binding/Main_ViewBinding$1;->val$target:Lcases/callback_view_binding/Main;
    invoke-virtual {v0}, Lcases/callback_view_binding/Main;->invite()V
    return-void
.end method
