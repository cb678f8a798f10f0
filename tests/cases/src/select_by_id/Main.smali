# Made by tests/cases/compile.py
.class public final Lcases/select_by_id/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 14
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/4 v1, 0x1
    new-array v0, v1, [Ljava/lang/String;
    const/4 v2, 0x0
    invoke-virtual {p0}, Lcases/select_by_id/Main;->getIntent()Landroid/content/Intent;
    move-result-object v3
    const-string v4, "id"
    invoke-virtual {v3, v4}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v3
    aput-object v3, v0, v2
    invoke-virtual {p0}, Lcases/select_by_id/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const-string v4, "contact_id = ?"
    const/4 v5, 0x0
    move-object v6, v1
    move-object v7, v2
    move-object v8, v3
    move-object v9, v4
    move-object v10, v0
    move-object v11, v5
    invoke-virtual/range {v6 .. v11}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-direct {p0, v1}, Lcases/select_by_id/Main;->show(Landroid/database/Cursor;)V
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
    invoke-virtual {p0, v1}, Lcases/select_by_id/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method
