# Made by tests/cases/compile.py
.class public final Lcases/sink_libraries/Main;
.super Landroid/app/Activity;

.field private socket:Lorg/java_websocket/client/WebSocketClient;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-direct {p0}, Lcases/sink_libraries/Main;->okhttp2()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->okhttp2Put()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->okhttp2Method()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->ktor()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->webSocket()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->socketIo()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->firebaseRows()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->firebaseDocument()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->firebaseFile()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->firebaseEvent()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->facebookEvent()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->asked()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->other()V
    invoke-direct {p0}, Lcases/sink_libraries/Main;->built()V
    :l_3d
    goto :l_49
    :l_40
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_49
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_3d} :l_40
.end method

.method private okhttp2()V
    .registers 9
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v2, Lcom/squareup/okhttp/Request$Builder;
    invoke-direct {v2}, Lcom/squareup/okhttp/Request$Builder;-><init>()V
    const-string v3, "https://api.example.org/v1/contacts"
    invoke-virtual {v2, v3}, Lcom/squareup/okhttp/Request$Builder;->url(Ljava/lang/String;)Lcom/squareup/okhttp/Request$Builder;
    move-result-object v2
    new-instance v3, Lcom/squareup/okhttp/FormEncodingBuilder;
    invoke-direct {v3}, Lcom/squareup/okhttp/FormEncodingBuilder;-><init>()V
    const-string v4, "name"
    invoke-virtual {v3, v4, v0}, Lcom/squareup/okhttp/FormEncodingBuilder;->add(Ljava/lang/String;Ljava/lang/String;)Lcom/squareup/okhttp/FormEncodingBuilder;
    move-result-object v3
    invoke-virtual {v3}, Lcom/squareup/okhttp/FormEncodingBuilder;->build()Lcom/squareup/okhttp/RequestBody;
    move-result-object v3
    invoke-virtual {v2, v3}, Lcom/squareup/okhttp/Request$Builder;->post(Lcom/squareup/okhttp/RequestBody;)Lcom/squareup/okhttp/Request$Builder;
    move-result-object v2
    invoke-virtual {v2}, Lcom/squareup/okhttp/Request$Builder;->build()Lcom/squareup/okhttp/Request;
    move-result-object v1
    new-instance v2, Lcom/squareup/okhttp/OkHttpClient;
    invoke-direct {v2}, Lcom/squareup/okhttp/OkHttpClient;-><init>()V
    invoke-virtual {v2, v1}, Lcom/squareup/okhttp/OkHttpClient;->newCall(Lcom/squareup/okhttp/Request;)Lcom/squareup/okhttp/Call;
    move-result-object v2
    invoke-virtual {v2}, Lcom/squareup/okhttp/Call;->execute()Lcom/squareup/okhttp/Response;
    return-void
.end method

.method private okhttp2Put()V
    .registers 9
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v2, Lcom/squareup/okhttp/Request$Builder;
    invoke-direct {v2}, Lcom/squareup/okhttp/Request$Builder;-><init>()V
    const-string v3, "https://api.example.org/v1/contacts"
    invoke-virtual {v2, v3}, Lcom/squareup/okhttp/Request$Builder;->url(Ljava/lang/String;)Lcom/squareup/okhttp/Request$Builder;
    move-result-object v2
    new-instance v3, Lcom/squareup/okhttp/FormEncodingBuilder;
    invoke-direct {v3}, Lcom/squareup/okhttp/FormEncodingBuilder;-><init>()V
    const-string v4, "name"
    invoke-virtual {v3, v4, v0}, Lcom/squareup/okhttp/FormEncodingBuilder;->add(Ljava/lang/String;Ljava/lang/String;)Lcom/squareup/okhttp/FormEncodingBuilder;
    move-result-object v3
    invoke-virtual {v3}, Lcom/squareup/okhttp/FormEncodingBuilder;->build()Lcom/squareup/okhttp/RequestBody;
    move-result-object v3
    invoke-virtual {v2, v3}, Lcom/squareup/okhttp/Request$Builder;->put(Lcom/squareup/okhttp/RequestBody;)Lcom/squareup/okhttp/Request$Builder;
    move-result-object v2
    invoke-virtual {v2}, Lcom/squareup/okhttp/Request$Builder;->build()Lcom/squareup/okhttp/Request;
    move-result-object v1
    new-instance v2, Lcom/squareup/okhttp/OkHttpClient;
    invoke-direct {v2}, Lcom/squareup/okhttp/OkHttpClient;-><init>()V
    invoke-virtual {v2, v1}, Lcom/squareup/okhttp/OkHttpClient;->newCall(Lcom/squareup/okhttp/Request;)Lcom/squareup/okhttp/Call;
    move-result-object v2
    invoke-virtual {v2}, Lcom/squareup/okhttp/Call;->execute()Lcom/squareup/okhttp/Response;
    return-void
.end method

.method private okhttp2Method()V
    .registers 9
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v2, Lcom/squareup/okhttp/Request$Builder;
    invoke-direct {v2}, Lcom/squareup/okhttp/Request$Builder;-><init>()V
    const-string v3, "https://api.example.org/v1/contacts"
    invoke-virtual {v2, v3}, Lcom/squareup/okhttp/Request$Builder;->url(Ljava/lang/String;)Lcom/squareup/okhttp/Request$Builder;
    move-result-object v2
    const-string v3, "PUT"
    new-instance v4, Lcom/squareup/okhttp/FormEncodingBuilder;
    invoke-direct {v4}, Lcom/squareup/okhttp/FormEncodingBuilder;-><init>()V
    const-string v5, "name"
    invoke-virtual {v4, v5, v0}, Lcom/squareup/okhttp/FormEncodingBuilder;->add(Ljava/lang/String;Ljava/lang/String;)Lcom/squareup/okhttp/FormEncodingBuilder;
    move-result-object v4
    invoke-virtual {v4}, Lcom/squareup/okhttp/FormEncodingBuilder;->build()Lcom/squareup/okhttp/RequestBody;
    move-result-object v4
    invoke-virtual {v2, v3, v4}, Lcom/squareup/okhttp/Request$Builder;->method(Ljava/lang/String;Lcom/squareup/okhttp/RequestBody;)Lcom/squareup/okhttp/Request$Builder;
    move-result-object v2
    invoke-virtual {v2}, Lcom/squareup/okhttp/Request$Builder;->build()Lcom/squareup/okhttp/Request;
    move-result-object v1
    new-instance v2, Lcom/squareup/okhttp/OkHttpClient;
    invoke-direct {v2}, Lcom/squareup/okhttp/OkHttpClient;-><init>()V
    invoke-virtual {v2, v1}, Lcom/squareup/okhttp/OkHttpClient;->newCall(Lcom/squareup/okhttp/Request;)Lcom/squareup/okhttp/Call;
    move-result-object v2
    invoke-virtual {v2}, Lcom/squareup/okhttp/Call;->execute()Lcom/squareup/okhttp/Response;
    return-void
.end method

.method private ktor()V
    .registers 9
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Lio/ktor/http/ParametersBuilder;
    invoke-direct {v1}, Lio/ktor/http/ParametersBuilder;-><init>()V
    const-string v2, "name"
    invoke-virtual {v1, v2, v0}, Lio/ktor/http/ParametersBuilder;->append(Ljava/lang/String;Ljava/lang/String;)V
    const/4 v2, 0x0
    const-string v3, "https://api.example.org/v1/contacts"
    invoke-virtual {v1}, Lio/ktor/http/ParametersBuilder;->build()Lio/ktor/http/Parameters;
    move-result-object v4
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-static {v2, v3, v4, v5, v6}, Lio/ktor/client/request/forms/FormBuildersKt;->submitForm(Lio/ktor/client/HttpClient;Ljava/lang/String;Lio/ktor/http/Parameters;ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    return-void
.end method

.method private webSocket()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    iget-object v1, p0, Lcases/sink_libraries/Main;->socket:Lorg/java_websocket/client/WebSocketClient;
    invoke-virtual {v1, v0}, Lorg/java_websocket/client/WebSocketClient;->send(Ljava/lang/String;)V
    return-void
.end method

.method private socketIo()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "https://push.example.org"
    invoke-static {v1}, Lio/socket/client/IO;->socket(Ljava/lang/String;)Lio/socket/client/Socket;
    move-result-object v1
    const-string v2, "names"
    const/4 v3, 0x1
    new-array v3, v3, [Ljava/lang/Object;
    const/4 v4, 0x0
    aput-object v0, v3, v4
    invoke-virtual {v1, v2, v3}, Lio/socket/client/Socket;->emit(Ljava/lang/String;[Ljava/lang/Object;)Lio/socket/emitter/Emitter;
    return-void
.end method

.method private firebaseRows()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-static {}, Lcom/google/firebase/database/FirebaseDatabase;->getInstance()Lcom/google/firebase/database/FirebaseDatabase;
    move-result-object v1
    const-string v2, "names"
    invoke-virtual {v1, v2}, Lcom/google/firebase/database/FirebaseDatabase;->getReference(Ljava/lang/String;)Lcom/google/firebase/database/DatabaseReference;
    move-result-object v1
    invoke-virtual {v1, v0}, Lcom/google/firebase/database/DatabaseReference;->setValue(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method private firebaseDocument()V
    .registers 9
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Ljava/util/HashMap;
    invoke-direct {v1}, Ljava/util/HashMap;-><init>()V
    const-string v2, "name"
    invoke-interface {v1, v2, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    invoke-static {}, Lcom/google/firebase/firestore/FirebaseFirestore;->getInstance()Lcom/google/firebase/firestore/FirebaseFirestore;
    move-result-object v2
    const-string v3, "names"
    invoke-virtual {v2, v3}, Lcom/google/firebase/firestore/FirebaseFirestore;->collection(Ljava/lang/String;)Lcom/google/firebase/firestore/CollectionReference;
    move-result-object v2
    invoke-virtual {v2, v1}, Lcom/google/firebase/firestore/CollectionReference;->add(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method private firebaseFile()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-static {}, Lcom/google/firebase/storage/FirebaseStorage;->getInstance()Lcom/google/firebase/storage/FirebaseStorage;
    move-result-object v1
    invoke-virtual {v1}, Lcom/google/firebase/storage/FirebaseStorage;->getReference()Lcom/google/firebase/storage/StorageReference;
    move-result-object v1
    invoke-virtual {v0}, Ljava/lang/String;->getBytes()[B
    move-result-object v2
    invoke-virtual {v1, v2}, Lcom/google/firebase/storage/StorageReference;->putBytes([B)Ljava/lang/Object;
    return-void
.end method

.method private firebaseEvent()V
    .registers 9
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Landroid/os/Bundle;
    invoke-direct {v1}, Landroid/os/Bundle;-><init>()V
    const-string v2, "name"
    invoke-virtual {v1, v2, v0}, Landroid/os/Bundle;->putString(Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {p0}, Lcom/google/firebase/analytics/FirebaseAnalytics;->getInstance(Landroid/content/Context;)Lcom/google/firebase/analytics/FirebaseAnalytics;
    move-result-object v2
    const-string v3, "names"
    invoke-virtual {v2, v3, v1}, Lcom/google/firebase/analytics/FirebaseAnalytics;->logEvent(Ljava/lang/String;Landroid/os/Bundle;)V
    return-void
.end method

.method private facebookEvent()V
    .registers 9
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Landroid/os/Bundle;
    invoke-direct {v1}, Landroid/os/Bundle;-><init>()V
    const-string v2, "name"
    invoke-virtual {v1, v2, v0}, Landroid/os/Bundle;->putString(Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {p0}, Lcom/facebook/appevents/AppEventsLogger;->newLogger(Landroid/content/Context;)Lcom/facebook/appevents/AppEventsLogger;
    move-result-object v2
    const-string v3, "names"
    invoke-virtual {v2, v3, v1}, Lcom/facebook/appevents/AppEventsLogger;->logEvent(Ljava/lang/String;Landroid/os/Bundle;)V
    return-void
.end method

.method private asked()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-static {}, Lcom/google/firebase/database/FirebaseDatabase;->getInstance()Lcom/google/firebase/database/FirebaseDatabase;
    move-result-object v1
    invoke-virtual {v1, v0}, Lcom/google/firebase/database/FirebaseDatabase;->getReference(Ljava/lang/String;)Lcom/google/firebase/database/DatabaseReference;
    return-void
.end method

.method private other()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-static {p0}, Lcom/google/firebase/analytics/FirebaseAnalytics;->getInstance(Landroid/content/Context;)Lcom/google/firebase/analytics/FirebaseAnalytics;
    move-result-object v1
    const-string v2, "names"
    new-instance v3, Landroid/os/Bundle;
    invoke-direct {v3}, Landroid/os/Bundle;-><init>()V
    invoke-virtual {v1, v2, v3}, Lcom/google/firebase/analytics/FirebaseAnalytics;->logEvent(Ljava/lang/String;Landroid/os/Bundle;)V
    return-void
.end method

.method private built()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_libraries/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_libraries/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Lcom/squareup/okhttp/Request$Builder;
    invoke-direct {v1}, Lcom/squareup/okhttp/Request$Builder;-><init>()V
    const-string v2, "https://api.example.org/v1/contacts"
    invoke-virtual {v1, v2}, Lcom/squareup/okhttp/Request$Builder;->url(Ljava/lang/String;)Lcom/squareup/okhttp/Request$Builder;
    move-result-object v1
    new-instance v2, Lcom/squareup/okhttp/FormEncodingBuilder;
    invoke-direct {v2}, Lcom/squareup/okhttp/FormEncodingBuilder;-><init>()V
    const-string v3, "name"
    invoke-virtual {v2, v3, v0}, Lcom/squareup/okhttp/FormEncodingBuilder;->add(Ljava/lang/String;Ljava/lang/String;)Lcom/squareup/okhttp/FormEncodingBuilder;
    move-result-object v2
    invoke-virtual {v2}, Lcom/squareup/okhttp/FormEncodingBuilder;->build()Lcom/squareup/okhttp/RequestBody;
    move-result-object v2
    invoke-virtual {v1, v2}, Lcom/squareup/okhttp/Request$Builder;->post(Lcom/squareup/okhttp/RequestBody;)Lcom/squareup/okhttp/Request$Builder;
    move-result-object v1
    invoke-virtual {v1}, Lcom/squareup/okhttp/Request$Builder;->build()Lcom/squareup/okhttp/Request;
    return-void
.end method

.method static first(Landroid/database/Cursor;)Ljava/lang/String;
    .registers 2
    invoke-interface {p0}, Landroid/database/Cursor;->moveToFirst()Z
    const/4 v0, 0x0
    invoke-interface {p0, v0}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static send(Ljava/lang/String;)V
    .registers 4
    new-instance v1, Ljava/net/URL;
    const-string v2, "https://api.example.org/v1/contacts"
    invoke-direct {v1, v2}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v1}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    check-cast v0, Ljava/net/HttpURLConnection;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Ljava/net/HttpURLConnection;->setDoOutput(Z)V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v1
    invoke-virtual {p0}, Ljava/lang/String;->getBytes()[B
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/io/OutputStream;->write([B)V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getInputStream()Ljava/io/InputStream;
    move-result-object v1
    invoke-virtual {v1}, Ljava/io/InputStream;->close()V
    return-void
.end method
