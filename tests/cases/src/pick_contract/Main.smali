# Made by tests/cases/compile.py
.class public final Lcases/pick_contract/Main;
.super Landroidx/appcompat/app/AppCompatActivity;

.field private picker:Landroidx/activity/result/ActivityResultLauncher;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroidx/activity/result/contract/ActivityResultContracts$PickContact;
    invoke-direct {v1}, Landroidx/activity/result/contract/ActivityResultContracts$PickContact;-><init>()V
    new-instance v2, Lcases/pick_contract/Main$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0}, Lcases/pick_contract/Main$$ExternalSyntheticLambda0;-><init>(Lcases/pick_contract/Main;)V
    invoke-virtual {p0, v1, v2}, Lcases/pick_contract/Main;->registerForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)Landroidx/activity/result/ActivityResultLauncher;
    move-result-object v1
    iput-object v1, p0, Lcases/pick_contract/Main;->picker:Landroidx/activity/result/ActivityResultLauncher;
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcases/pick_contract/Main$$ExternalSyntheticLambda1;
    invoke-direct {v1, p0}, Lcases/pick_contract/Main$$ExternalSyntheticLambda1;-><init>(Lcases/pick_contract/Main;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v0}, Lcases/pick_contract/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method

.method private show(Landroid/database/Cursor;)V
    .registers 6
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    :l_8
    invoke-interface {p1}, Landroid/database/Cursor;->moveToNext()Z
    move-result v2
    if-eqz v2, :l_25
    const/4 v2, 0x1
    invoke-interface {p1, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const/16 v3, 0xa
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    goto :l_8
    :l_25
    invoke-interface {p1}, Landroid/database/Cursor;->close()V
    new-instance v1, Landroid/widget/TextView;
    invoke-direct {v1, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v1}, Lcases/pick_contract/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method

.method public synthetic lambda$onCreate$1$cases-pick_contract-Main(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcases/pick_contract/Main;->picker:Landroidx/activity/result/ActivityResultLauncher;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    return-void
.end method

.method public synthetic lambda$onCreate$0$cases-pick_contract-Main(Landroid/net/Uri;)V
    .registers 13
    invoke-virtual {p0}, Lcases/pick_contract/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    move-object v5, v0
    move-object v6, p1
    move-object v7, v1
    move-object v8, v2
    move-object v9, v3
    move-object v10, v4
    invoke-virtual/range {v5 .. v10}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-direct {p0, v0}, Lcases/pick_contract/Main;->show(Landroid/database/Cursor;)V
    return-void
.end method
