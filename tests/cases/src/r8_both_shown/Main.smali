# Made by tests/cases/compile.py
.class public final Lcases/r8_both_shown/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/r8_both_shown/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    :l_1b
    new-instance v1, Landroid/widget/TextView;
    invoke-direct {v1, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    const/4 v2, 0x0
    invoke-interface {v0, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Lcases/r8_both_shown/Main;->json(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v1}, Lcases/r8_both_shown/Main;->setContentView(Landroid/view/View;)V
    const-string v2, "installed"
    invoke-static {v2}, Lcases/r8_both_shown/Main;->json(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Lcases/r8_both_shown/Main;->send(Ljava/lang/String;)V
    :l_3f
    goto :l_4b
    :l_42
    move-exception v1
    const-string v2, "upload"
    const-string v3, "later"
    invoke-static {v2, v3}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_4b
    return-void
    .catch Ljava/io/IOException; {:l_1b .. :l_3f} :l_42
.end method

.method private static json(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    new-instance v0, Lcases/r8_both_shown/a/p;
    invoke-direct {v0}, Lcases/r8_both_shown/a/p;-><init>()V
    invoke-static {v0}, Lcases/r8_both_shown/a/a;->w(Lcases/r8_both_shown/a/q;)Lcases/r8_both_shown/a/a;
    move-result-object v1
    invoke-virtual {v1}, Lcases/r8_both_shown/a/a;->b()Lcases/r8_both_shown/a/a;
    move-result-object v1
    invoke-virtual {v1, p0}, Lcases/r8_both_shown/a/a;->aq(Ljava/lang/String;)Lcases/r8_both_shown/a/a;
    move-result-object v1
    invoke-virtual {v1}, Lcases/r8_both_shown/a/a;->l()Lcases/r8_both_shown/a/a;
    invoke-virtual {v0}, Lcases/r8_both_shown/a/p;->af()Ljava/lang/String;
    move-result-object v1
    return-object v1
.end method

.method private static send(Ljava/lang/String;)V
    .registers 5
    const-string v2, "application/json"
    invoke-static {v2}, Lcases/r8_both_shown/a/d;->ac(Ljava/lang/String;)Lcases/r8_both_shown/a/d;
    move-result-object v2
    invoke-static {v2, p0}, Lcases/r8_both_shown/a/l;->i(Lcases/r8_both_shown/a/d;Ljava/lang/String;)Lcases/r8_both_shown/a/l;
    move-result-object v0
    new-instance v2, Lcases/r8_both_shown/a/i;
    invoke-direct {v2}, Lcases/r8_both_shown/a/i;-><init>()V
    const-string v3, "https://api.example.org/v1/state"
    invoke-virtual {v2, v3}, Lcases/r8_both_shown/a/i;->ao(Ljava/lang/String;)Lcases/r8_both_shown/a/i;
    move-result-object v2
    invoke-virtual {v2, v0}, Lcases/r8_both_shown/a/i;->ae(Lcases/r8_both_shown/a/l;)Lcases/r8_both_shown/a/i;
    move-result-object v2
    invoke-virtual {v2}, Lcases/r8_both_shown/a/i;->e()Lcases/r8_both_shown/a/j;
    move-result-object v1
    new-instance v2, Lcases/r8_both_shown/a/e;
    invoke-direct {v2}, Lcases/r8_both_shown/a/e;-><init>()V
    invoke-virtual {v2, v1}, Lcases/r8_both_shown/a/e;->t(Lcases/r8_both_shown/a/j;)Lcases/r8_both_shown/a/b;
    move-result-object v2
    invoke-interface {v2}, Lcases/r8_both_shown/a/b;->n()Lcases/r8_both_shown/a/m;
    return-void
.end method
