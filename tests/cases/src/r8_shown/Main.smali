# Made by tests/cases/compile.py
.class public final Lcases/r8_shown/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 14
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    new-instance v0, Lcases/r8_shown/a/p;
    invoke-direct {v0}, Lcases/r8_shown/a/p;-><init>()V
    invoke-static {v0}, Lcases/r8_shown/a/a;->w(Lcases/r8_shown/a/q;)Lcases/r8_shown/a/a;
    move-result-object v6
    invoke-virtual {v6}, Lcases/r8_shown/a/a;->b()Lcases/r8_shown/a/a;
    move-result-object v1
    invoke-virtual {p0}, Lcases/r8_shown/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v6
    sget-object v7, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v8, 0x0
    const/4 v9, 0x0
    const/4 v10, 0x0
    const/4 v11, 0x0
    invoke-virtual/range {v6 .. v11}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    :l_25
    invoke-interface {v2}, Landroid/database/Cursor;->moveToNext()Z
    move-result v6
    if-eqz v6, :l_3f
    const/4 v6, 0x0
    invoke-interface {v2, v6}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v6
    invoke-virtual {v1, v6}, Lcases/r8_shown/a/a;->aq(Ljava/lang/String;)Lcases/r8_shown/a/a;
    goto :l_25
    :l_3f
    invoke-virtual {v1}, Lcases/r8_shown/a/a;->l()Lcases/r8_shown/a/a;
    new-instance v3, Landroid/widget/TextView;
    invoke-direct {v3, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcases/r8_shown/a/p;->af()Ljava/lang/String;
    move-result-object v6
    invoke-virtual {v3, v6}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v3}, Lcases/r8_shown/Main;->setContentView(Landroid/view/View;)V
    const-string v6, "text/plain"
    invoke-static {v6}, Lcases/r8_shown/a/d;->ac(Ljava/lang/String;)Lcases/r8_shown/a/d;
    move-result-object v6
    const-string v7, "installed"
    invoke-static {v6, v7}, Lcases/r8_shown/a/l;->i(Lcases/r8_shown/a/d;Ljava/lang/String;)Lcases/r8_shown/a/l;
    move-result-object v4
    new-instance v6, Lcases/r8_shown/a/i;
    invoke-direct {v6}, Lcases/r8_shown/a/i;-><init>()V
    const-string v7, "https://api.example.org/v1/ping"
    invoke-virtual {v6, v7}, Lcases/r8_shown/a/i;->ao(Ljava/lang/String;)Lcases/r8_shown/a/i;
    move-result-object v6
    invoke-virtual {v6, v4}, Lcases/r8_shown/a/i;->ae(Lcases/r8_shown/a/l;)Lcases/r8_shown/a/i;
    move-result-object v6
    invoke-virtual {v6}, Lcases/r8_shown/a/i;->e()Lcases/r8_shown/a/j;
    move-result-object v5
    new-instance v6, Lcases/r8_shown/a/e;
    invoke-direct {v6}, Lcases/r8_shown/a/e;-><init>()V
    invoke-virtual {v6, v5}, Lcases/r8_shown/a/e;->t(Lcases/r8_shown/a/j;)Lcases/r8_shown/a/b;
    move-result-object v6
    invoke-interface {v6}, Lcases/r8_shown/a/b;->n()Lcases/r8_shown/a/m;
    :l_91
    goto :l_9d
    :l_94
    move-exception v0
    const-string v6, "ping"
    const-string v7, "later"
    invoke-static {v6, v7}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_9d
    return-void
    .catch Ljava/io/IOException; {:l_5 .. :l_91} :l_94
.end method
