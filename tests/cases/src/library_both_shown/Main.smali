# Made by tests/cases/compile.py
.class public final Lcases/library_both_shown/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/library_both_shown/Main;->getContentResolver()Landroid/content/ContentResolver;
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
    invoke-static {v2}, Lcases/library_both_shown/Main;->json(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v1}, Lcases/library_both_shown/Main;->setContentView(Landroid/view/View;)V
    const-string v2, "installed"
    invoke-static {v2}, Lcases/library_both_shown/Main;->json(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Lcases/library_both_shown/Main;->send(Ljava/lang/String;)V
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
    new-instance v0, Lokio/Buffer;
    invoke-direct {v0}, Lokio/Buffer;-><init>()V
    invoke-static {v0}, Lcom/squareup/moshi/JsonWriter;->of(Lokio/BufferedSink;)Lcom/squareup/moshi/JsonWriter;
    move-result-object v1
    invoke-virtual {v1}, Lcom/squareup/moshi/JsonWriter;->beginArray()Lcom/squareup/moshi/JsonWriter;
    move-result-object v1
    invoke-virtual {v1, p0}, Lcom/squareup/moshi/JsonWriter;->value(Ljava/lang/String;)Lcom/squareup/moshi/JsonWriter;
    move-result-object v1
    invoke-virtual {v1}, Lcom/squareup/moshi/JsonWriter;->endArray()Lcom/squareup/moshi/JsonWriter;
    invoke-virtual {v0}, Lokio/Buffer;->readUtf8()Ljava/lang/String;
    move-result-object v1
    return-object v1
.end method

.method private static send(Ljava/lang/String;)V
    .registers 5
    const-string v2, "application/json"
    invoke-static {v2}, Lokhttp3/MediaType;->parse(Ljava/lang/String;)Lokhttp3/MediaType;
    move-result-object v2
    invoke-static {v2, p0}, Lokhttp3/RequestBody;->create(Lokhttp3/MediaType;Ljava/lang/String;)Lokhttp3/RequestBody;
    move-result-object v0
    new-instance v2, Lokhttp3/Request$Builder;
    invoke-direct {v2}, Lokhttp3/Request$Builder;-><init>()V
    const-string v3, "https://api.example.org/v1/state"
    invoke-virtual {v2, v3}, Lokhttp3/Request$Builder;->url(Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v2
    invoke-virtual {v2, v0}, Lokhttp3/Request$Builder;->post(Lokhttp3/RequestBody;)Lokhttp3/Request$Builder;
    move-result-object v2
    invoke-virtual {v2}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v1
    new-instance v2, Lokhttp3/OkHttpClient;
    invoke-direct {v2}, Lokhttp3/OkHttpClient;-><init>()V
    invoke-virtual {v2, v1}, Lokhttp3/OkHttpClient;->newCall(Lokhttp3/Request;)Lokhttp3/Call;
    move-result-object v2
    invoke-interface {v2}, Lokhttp3/Call;->execute()Lokhttp3/Response;
    return-void
.end method
