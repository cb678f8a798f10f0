# Made by tests/cases/compile.py
.class public final Lcases/flow_factory_other/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 13
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/flow_factory_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v5
    sget-object v6, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    const/4 v10, 0x0
    invoke-virtual/range {v5 .. v10}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    const/4 v5, 0x0
    invoke-interface {v0, v5}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v5
    invoke-static {v5}, Lcases/flow_factory_other/Person;->of(Ljava/lang/String;)Lcases/flow_factory_other/Person;
    move-result-object v1
    const-string v5, "phone"
    invoke-static {v5}, Lcases/flow_factory_other/Person;->of(Ljava/lang/String;)Lcases/flow_factory_other/Person;
    move-result-object v2
    new-instance v3, Landroid/widget/TextView;
    invoke-direct {v3, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1}, Lcases/flow_factory_other/Person;->name()Ljava/lang/String;
    move-result-object v5
    invoke-virtual {v3, v5}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v3}, Lcases/flow_factory_other/Main;->setContentView(Landroid/view/View;)V
    :l_46
    invoke-virtual {v2}, Lcases/flow_factory_other/Person;->name()Ljava/lang/String;
    move-result-object v5
    invoke-virtual {v5}, Ljava/lang/String;->getBytes()[B
    move-result-object v5
    invoke-static {v5}, Lcases/flow_factory_other/Main;->send([B)V
    :l_51
    goto :l_5e
    :l_54
    move-exception v4
    const-string v5, "upload"
    const-string v6, "later"
    invoke-static {v5, v6}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_5e
    return-void
    .catch Ljava/io/IOException; {:l_46 .. :l_51} :l_54
.end method

.method static send([B)V
    .registers 5
    new-instance v2, Ljava/net/URL;
    const-string v3, "https://api.example.org/v1/contacts"
    invoke-direct {v2, v3}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    check-cast v0, Ljava/net/HttpURLConnection;
    const/4 v2, 0x1
    invoke-virtual {v0, v2}, Ljava/net/HttpURLConnection;->setDoOutput(Z)V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v1
    invoke-virtual {v1, p0}, Ljava/io/OutputStream;->write([B)V
    invoke-virtual {v1}, Ljava/io/OutputStream;->close()V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getInputStream()Ljava/io/InputStream;
    move-result-object v2
    invoke-virtual {v2}, Ljava/io/InputStream;->close()V
    return-void
.end method
