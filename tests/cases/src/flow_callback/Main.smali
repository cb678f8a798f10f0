# Made by tests/cases/compile.py
.class public final Lcases/flow_callback/Main;
.super Landroid/app/Activity;
.implements Lcases/flow_callback/Reader$Listener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/flow_callback/Reader;
    invoke-virtual {p0}, Lcases/flow_callback/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    invoke-direct {v0, v1, p0}, Lcases/flow_callback/Reader;-><init>(Landroid/content/ContentResolver;Lcases/flow_callback/Reader$Listener;)V
    invoke-virtual {v0}, Lcases/flow_callback/Reader;->read()V
    return-void
.end method

.method public received(Ljava/lang/String;)V
    .registers 5
    :l_0
    invoke-virtual {p1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lcases/flow_callback/Main;->send([B)V
    :l_7
    goto :l_13
    :l_a
    move-exception v0
    const-string v1, "upload"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_13
    return-void
    .catch Ljava/io/IOException; {:l_0 .. :l_7} :l_a
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
