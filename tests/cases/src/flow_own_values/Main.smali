# Made by tests/cases/compile.py
.class public final Lcases/flow_own_values/Main;
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
    invoke-direct {p0}, Lcases/flow_own_values/Main;->serializable()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->parcelable()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->comparable()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->cloneable()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->iterable()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->closeable()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->flushable()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->autoCloseable()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->channel()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->comparator()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->enumeration()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->iterator()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->listIterator()V
    invoke-direct {p0}, Lcases/flow_own_values/Main;->entry()V
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

.method private serializable()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Saved;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Saved;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private parcelable()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Passed;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Passed;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private comparable()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Ranked;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Ranked;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private cloneable()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Copied;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Copied;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private iterable()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Listed;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Listed;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private closeable()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Batch;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Batch;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private flushable()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Queued;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Queued;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private autoCloseable()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Lease;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Lease;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private channel()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Pipe;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Pipe;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private comparator()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$ByMatch;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$ByMatch;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private enumeration()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Once;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Once;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private iterator()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Rest;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Rest;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private listIterator()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Place;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Place;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private entry()V
    .registers 9
    new-instance v0, Lcases/flow_own_values/Main$Field;
    invoke-virtual {p0}, Lcases/flow_own_values/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_values/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lcases/flow_own_values/Main$Field;-><init>(Ljava/lang/String;)V
    new-instance v1, Lcom/google/gson/Gson;
    invoke-direct {v1}, Lcom/google/gson/Gson;-><init>()V
    invoke-virtual {v1, v0}, Lcom/google/gson/Gson;->toJson(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_values/Main;->send(Ljava/lang/String;)V
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
