# Made by tests/cases/compile.py
.class public final synthetic Lcases/pick_contract/Main$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroidx/activity/result/ActivityResultCallback;

.field public final synthetic f$0:Lcases/pick_contract/Main;

.method public synthetic constructor <init>(Lcases/pick_contract/Main;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/pick_contract/Main$$ExternalSyntheticLambda0;->f$0:Lcases/pick_contract/Main;
    return-void
.end method

.method public final onActivityResult(Ljava/lang/Object;)V
    .registers 3
    iget-object v0, p0, Lcases/pick_contract/Main$$ExternalSyntheticLambda0;->f$0:Lcases/pick_contract/Main;
    check-cast p1, Landroid/net/Uri;
    invoke-virtual {v0, p1}, Lcases/pick_contract/Main;->lambda$onCreate$0$cases-pick_contract-Main(Landroid/net/Uri;)V
    return-void
.end method
