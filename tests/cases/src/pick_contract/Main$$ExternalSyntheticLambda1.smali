# Made by tests/cases/compile.py
.class public final synthetic Lcases/pick_contract/Main$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.field public final synthetic f$0:Lcases/pick_contract/Main;

.method public synthetic constructor <init>(Lcases/pick_contract/Main;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/pick_contract/Main$$ExternalSyntheticLambda1;->f$0:Lcases/pick_contract/Main;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcases/pick_contract/Main$$ExternalSyntheticLambda1;->f$0:Lcases/pick_contract/Main;
    invoke-virtual {v0, p1}, Lcases/pick_contract/Main;->lambda$onCreate$1$cases-pick_contract-Main(Landroid/view/View;)V
    return-void
.end method
