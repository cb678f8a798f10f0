# Made by tests/cases/compile.py
.class public final Lcases/pick_other_class/Main;
.super Landroid/app/Activity;

.field private final asker:Lcases/pick_other_class/Asker;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lcases/pick_other_class/Asker;
    invoke-direct {v0}, Lcases/pick_other_class/Asker;-><init>()V
    iput-object v0, p0, Lcases/pick_other_class/Main;->asker:Lcases/pick_other_class/Asker;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    iget-object v0, p0, Lcases/pick_other_class/Main;->asker:Lcases/pick_other_class/Asker;
    invoke-virtual {v0, p0}, Lcases/pick_other_class/Asker;->use(Landroid/app/Activity;)V
    iget-object v0, p0, Lcases/pick_other_class/Main;->asker:Lcases/pick_other_class/Asker;
    invoke-virtual {v0}, Lcases/pick_other_class/Asker;->ask()V
    return-void
.end method

.method protected onActivityResult(IILandroid/content/Intent;)V
    .registers 11
    invoke-super {p0, p1, p2, p3}, Landroid/app/Activity;->onActivityResult(IILandroid/content/Intent;)V
    invoke-virtual {p0}, Lcases/pick_other_class/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    invoke-virtual {p3}, Landroid/content/Intent;->getData()Landroid/net/Uri;
    move-result-object v2
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    return-void
.end method
