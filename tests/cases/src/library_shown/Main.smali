# Made by tests/cases/compile.py
.class public final Lcases/library_shown/Main;
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
    new-instance v0, Lokio/Buffer;
    invoke-direct {v0}, Lokio/Buffer;-><init>()V
    invoke-static {v0}, Lcom/squareup/moshi/JsonWriter;->of(Lokio/BufferedSink;)Lcom/squareup/moshi/JsonWriter;
    move-result-object v6
    invoke-virtual {v6}, Lcom/squareup/moshi/JsonWriter;->beginArray()Lcom/squareup/moshi/JsonWriter;
    move-result-object v1
    invoke-virtual {p0}, Lcases/library_shown/Main;->getContentResolver()Landroid/content/ContentResolver;
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
    invoke-virtual {v1, v6}, Lcom/squareup/moshi/JsonWriter;->value(Ljava/lang/String;)Lcom/squareup/moshi/JsonWriter;
    goto :l_25
    :l_3f
    invoke-virtual {v1}, Lcom/squareup/moshi/JsonWriter;->endArray()Lcom/squareup/moshi/JsonWriter;
    new-instance v3, Landroid/widget/TextView;
    invoke-direct {v3, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lokio/Buffer;->readUtf8()Ljava/lang/String;
    move-result-object v6
    invoke-virtual {v3, v6}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v3}, Lcases/library_shown/Main;->setContentView(Landroid/view/View;)V
    const-string v6, "text/plain"
    invoke-static {v6}, Lokhttp3/MediaType;->parse(Ljava/lang/String;)Lokhttp3/MediaType;
    move-result-object v6
    const-string v7, "installed"
    invoke-static {v6, v7}, Lokhttp3/RequestBody;->create(Lokhttp3/MediaType;Ljava/lang/String;)Lokhttp3/RequestBody;
    move-result-object v4
    new-instance v6, Lokhttp3/Request$Builder;
    invoke-direct {v6}, Lokhttp3/Request$Builder;-><init>()V
    const-string v7, "https://api.example.org/v1/ping"
    invoke-virtual {v6, v7}, Lokhttp3/Request$Builder;->url(Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v6
    invoke-virtual {v6, v4}, Lokhttp3/Request$Builder;->post(Lokhttp3/RequestBody;)Lokhttp3/Request$Builder;
    move-result-object v6
    invoke-virtual {v6}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v5
    new-instance v6, Lokhttp3/OkHttpClient;
    invoke-direct {v6}, Lokhttp3/OkHttpClient;-><init>()V
    invoke-virtual {v6, v5}, Lokhttp3/OkHttpClient;->newCall(Lokhttp3/Request;)Lokhttp3/Call;
    move-result-object v6
    invoke-interface {v6}, Lokhttp3/Call;->execute()Lokhttp3/Response;
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
