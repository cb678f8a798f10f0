# Made by tests/cases/compile.py
.class public final Lcases/flow_own_collections/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->list()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->statedList()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->randomAccess()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->collection()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->set()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->queue()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->map()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->sortedMap()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->navigableSet()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->concurrentMap()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->arrayList()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->hashMap()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->linkedList()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->arrayDeque()V
    invoke-direct {p0}, Lcases/flow_own_collections/Main;->deque()V
    :l_41
    goto :l_4d
    :l_44
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_4d
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_41} :l_44
.end method

.method private list()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Names;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Names;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_collections/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private statedList()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Stated;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Stated;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_collections/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private randomAccess()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Fixed;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Fixed;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_collections/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private collection()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Group;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Group;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_collections/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private set()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Family;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Family;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_collections/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private queue()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Waiting;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Waiting;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_collections/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private map()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Card;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Card;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_collections/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private sortedMap()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Index;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Index;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_collections/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private navigableSet()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Letters;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Letters;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_collections/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private concurrentMap()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Shared;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Shared;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_collections/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private arrayList()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Titled;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Titled;-><init>(Ljava/lang/String;)V
    invoke-static {v0}, Lcases/flow_own_collections/Main;->write(Ljava/io/Serializable;)V
    return-void
.end method

.method private hashMap()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Labelled;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Labelled;-><init>(Ljava/lang/String;)V
    invoke-static {v0}, Lcases/flow_own_collections/Main;->write(Ljava/io/Serializable;)V
    return-void
.end method

.method private linkedList()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Chained;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Chained;-><init>(Ljava/lang/String;)V
    invoke-static {v0}, Lcases/flow_own_collections/Main;->write(Ljava/io/Serializable;)V
    return-void
.end method

.method private arrayDeque()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Recent;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Recent;-><init>(Ljava/lang/String;)V
    invoke-static {v0}, Lcases/flow_own_collections/Main;->write(Ljava/io/Serializable;)V
    return-void
.end method

.method private deque()V
    .registers 9
    new-instance v0, Lcases/flow_own_collections/Main$Calls;
    invoke-virtual {p0}, Lcases/flow_own_collections/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_collections/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_collections/Main$Calls;-><init>(Ljava/lang/String;)V
    invoke-static {v0}, Lcases/flow_own_collections/Main;->write(Ljava/io/Serializable;)V
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

.method static write(Ljava/io/Serializable;)V
    .registers 5
    new-instance v2, Ljava/net/URL;
    const-string v3, "https://api.example.org/v1/contacts"
    invoke-direct {v2, v3}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    check-cast v0, Ljava/net/HttpURLConnection;
    new-instance v1, Ljava/io/ObjectOutputStream;
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v3
    invoke-direct {v1, v3}, Ljava/io/ObjectOutputStream;-><init>(Ljava/io/OutputStream;)V
    invoke-virtual {v1, p0}, Ljava/io/ObjectOutputStream;->writeObject(Ljava/lang/Object;)V
    invoke-virtual {v1}, Ljava/io/ObjectOutputStream;->close()V
    return-void
.end method
