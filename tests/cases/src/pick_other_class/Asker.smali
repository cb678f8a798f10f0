# Made by tests/cases/compile.py
.class final Lcases/pick_other_class/Asker;
.super Ljava/lang/Object;

.field private final intent:Landroid/content/Intent;

.field private screen:Landroid/app/Activity;

.method constructor <init>()V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.intent.action.GET_CONTENT"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    iput-object v0, p0, Lcases/pick_other_class/Asker;->intent:Landroid/content/Intent;
    iget-object v0, p0, Lcases/pick_other_class/Asker;->intent:Landroid/content/Intent;
    const-string v1, "vnd.android.cursor.item/phone_v2"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->setType(Ljava/lang/String;)Landroid/content/Intent;
    return-void
.end method

.method use(Landroid/app/Activity;)V
    .registers 2
    iput-object p1, p0, Lcases/pick_other_class/Asker;->screen:Landroid/app/Activity;
    return-void
.end method

.method ask()V
    .registers 4
    iget-object v0, p0, Lcases/pick_other_class/Asker;->screen:Landroid/app/Activity;
    iget-object v1, p0, Lcases/pick_other_class/Asker;->intent:Landroid/content/Intent;
    const/4 v2, 0x3
    invoke-virtual {v0, v1, v2}, Landroid/app/Activity;->startActivityForResult(Landroid/content/Intent;I)V
    return-void
.end method
