# Made by tests/cases/compile.py
.class public final Lcases/sink_retrofit_verbs/Main;
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
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->got()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->posted()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->put()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->patched()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->deleted()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->any()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->whole()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->plain()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->below()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->rooted()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->elsewhere()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->beside()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->named()V
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->given()V
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

.method private got()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->api()Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->get(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private posted()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->api()Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->post(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private put()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->api()Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->put(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private patched()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->api()Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->patch(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private deleted()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->api()Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->delete(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private any()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->api()Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->any(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private whole()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->api()Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->whole(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private plain()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->api()Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->plain(Ljava/lang/String;)V
    return-void
.end method

.method private below()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "https://rest.example.org/api/"
    invoke-direct {p0, v1}, Lcases/sink_retrofit_verbs/Main;->api(Ljava/lang/String;)Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->post(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private rooted()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "https://rest.example.org/api/"
    invoke-direct {p0, v1}, Lcases/sink_retrofit_verbs/Main;->api(Ljava/lang/String;)Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->rooted(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private beside()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->api()Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->beside(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private named()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getIntent()Landroid/content/Intent;
    move-result-object v1
    const-string v2, "base"
    invoke-virtual {v1, v2}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-direct {p0, v1}, Lcases/sink_retrofit_verbs/Main;->api(Ljava/lang/String;)Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->named(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private given()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcases/sink_retrofit_verbs/Main;->api()Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getIntent()Landroid/content/Intent;
    move-result-object v2
    const-string v3, "address"
    invoke-virtual {v2, v3}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-interface {v1, v2, v0}, Lcases/sink_retrofit_verbs/Api;->given(Ljava/lang/String;Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
    return-void
.end method

.method private elsewhere()V
    .registers 8
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/sink_retrofit_verbs/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "https://rest.example.org/"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcases/sink_retrofit_verbs/Main;->getIntent()Landroid/content/Intent;
    move-result-object v2
    const-string v3, "branch"
    invoke-virtual {v2, v3}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "/"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {p0, v1}, Lcases/sink_retrofit_verbs/Main;->api(Ljava/lang/String;)Lcases/sink_retrofit_verbs/Api;
    move-result-object v1
    invoke-interface {v1, v0}, Lcases/sink_retrofit_verbs/Api;->post(Ljava/lang/String;)Lretrofit2/Call;
    move-result-object v1
    invoke-interface {v1}, Lretrofit2/Call;->execute()Lretrofit2/Response;
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

.method private api()Lcases/sink_retrofit_verbs/Api;
    .registers 2
    const-string v0, "https://rest.example.org/"
    invoke-direct {p0, v0}, Lcases/sink_retrofit_verbs/Main;->api(Ljava/lang/String;)Lcases/sink_retrofit_verbs/Api;
    move-result-object v0
    return-object v0
.end method

.method private api(Ljava/lang/String;)Lcases/sink_retrofit_verbs/Api;
    .registers 4
    new-instance v0, Lretrofit2/Retrofit$Builder;
    invoke-direct {v0}, Lretrofit2/Retrofit$Builder;-><init>()V
    invoke-virtual {v0, p1}, Lretrofit2/Retrofit$Builder;->baseUrl(Ljava/lang/String;)Lretrofit2/Retrofit$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lretrofit2/Retrofit$Builder;->build()Lretrofit2/Retrofit;
    move-result-object v0
    const-class v1, Lcases/sink_retrofit_verbs/Api;
    invoke-virtual {v0, v1}, Lretrofit2/Retrofit;->create(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcases/sink_retrofit_verbs/Api;
    return-object v0
.end method
