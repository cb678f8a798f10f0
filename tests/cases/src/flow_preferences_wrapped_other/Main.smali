# Made by tests/cases/compile.py
.class public final Lcases/flow_preferences_wrapped_other/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/flow_preferences_wrapped_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    const-string v2, "recent_person"
    const/4 v3, 0x0
    invoke-interface {v0, v3}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v3
    invoke-direct {p0, v2, v3}, Lcases/flow_preferences_wrapped_other/Main;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v2, "device_name"
    const-string v3, "phone"
    invoke-direct {p0, v2, v3}, Lcases/flow_preferences_wrapped_other/Main;->put(Ljava/lang/String;Ljava/lang/String;)V
    :l_30
    const-string v2, "device_name"
    invoke-direct {p0, v2}, Lcases/flow_preferences_wrapped_other/Main;->get(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/String;->getBytes()[B
    move-result-object v2
    invoke-static {v2}, Lcases/flow_preferences_wrapped_other/Main;->send([B)V
    :l_3c
    goto :l_48
    :l_3f
    move-exception v1
    const-string v2, "upload"
    const-string v3, "later"
    invoke-static {v2, v3}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_48
    return-void
    .catch Ljava/io/IOException; {:l_30 .. :l_3c} :l_3f
.end method

.method private put(Ljava/lang/String;Ljava/lang/String;)V
    .registers 5
    const-string v0, "store"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcases/flow_preferences_wrapped_other/Main;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method private get(Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    const-string v0, "store"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcases/flow_preferences_wrapped_other/Main;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, ""
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
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
