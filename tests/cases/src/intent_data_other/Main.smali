# Made by tests/cases/compile.py
.class public final Lcases/intent_data_other/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-direct {p0}, Lcases/intent_data_other/Main;->shown()V
    invoke-direct {p0}, Lcases/intent_data_other/Main;->sent()V
    return-void
.end method

.method private shown()V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.intent.action.SEND"
    sget-object v2, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    invoke-direct {v0, v1, v2}, Landroid/content/Intent;-><init>(Ljava/lang/String;Landroid/net/Uri;)V
    invoke-virtual {p0, v0}, Lcases/intent_data_other/Main;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method private sent()V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v2, Lcases/intent_data_other/Shown;
    invoke-direct {v0, p0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v1, "content://org.example.notes/list"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/content/Intent;->setData(Landroid/net/Uri;)Landroid/content/Intent;
    invoke-virtual {p0, v0}, Lcases/intent_data_other/Main;->startActivity(Landroid/content/Intent;)V
    return-void
.end method
