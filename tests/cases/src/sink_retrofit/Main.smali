# Made by tests/cases/compile.py
.class public final Lcases/sink_retrofit/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 12
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/sink_retrofit/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v4
    sget-object v5, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    invoke-virtual/range {v4 .. v9}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    new-instance v4, Lretrofit2/Retrofit$Builder;
    invoke-direct {v4}, Lretrofit2/Retrofit$Builder;-><init>()V
    const-string v5, "https://api.example.org/"
    invoke-virtual {v4, v5}, Lretrofit2/Retrofit$Builder;->baseUrl(Ljava/lang/String;)Lretrofit2/Retrofit$Builder;
    move-result-object v4
    invoke-virtual {v4}, Lretrofit2/Retrofit$Builder;->build()Lretrofit2/Retrofit;
    move-result-object v1
    const-class v4, Lcases/sink_retrofit/Api;
    invoke-virtual {v1, v4}, Lretrofit2/Retrofit;->create(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v2
    check-cast v2, Lcases/sink_retrofit/Api;
    :l_36
    const-string v4, "7"
    const/4 v5, 0x0
    invoke-interface {v0, v5}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v5
    invoke-interface {v2, v4, v5}, Lcases/sink_retrofit/Api;->upload(Ljava/lang/String;Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v4
    invoke-interface {v4}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    :l_4c
    goto :l_59
    :l_4f
    move-exception v3
    const-string v4, "upload"
    const-string v5, "later"
    invoke-static {v4, v5}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_59
    return-void
    .catch Ljava/io/IOException; {:l_36 .. :l_4c} :l_4f
.end method
