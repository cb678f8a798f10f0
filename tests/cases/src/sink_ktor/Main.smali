# Made by tests/cases/compile.py
.class public final Lcases/sink_ktor/Main;
.super Landroid/app/Activity;

.field private final client:Lio/ktor/client/HttpClient;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lio/ktor/client/HttpClient;
    invoke-direct {v0}, Lio/ktor/client/HttpClient;-><init>()V
    iput-object v0, p0, Lcases/sink_ktor/Main;->client:Lio/ktor/client/HttpClient;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/sink_ktor/Main$onCreate$1;
    const/4 v1, 0x0
    invoke-direct {v0, p0, v1}, Lcases/sink_ktor/Main$onCreate$1;-><init>(Lcases/sink_ktor/Main;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-static {v0}, Lkotlinx/coroutines/CoroutinesKt;->launch(Lkotlin/jvm/functions/Function1;)V
    return-void
.end method

.method private final names()Ljava/lang/String;
    .registers 8
    invoke-virtual {p0}, Lcases/sink_ktor/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNull(Ljava/lang/Object;)V
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v1
    const-string v2, "getString(...)"
    invoke-static {v1, v2}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullExpressionValue(Ljava/lang/Object;Ljava/lang/String;)V
    return-object v1
.end method

.method public static final synthetic access$getClient$p(Lcases/sink_ktor/Main;)Lio/ktor/client/HttpClient;
    .registers 2
    iget-object v0, p0, Lcases/sink_ktor/Main;->client:Lio/ktor/client/HttpClient;
    return-object v0
.end method

.method public static final synthetic access$names(Lcases/sink_ktor/Main;)Ljava/lang/String;
    .registers 2
    invoke-direct {p0}, Lcases/sink_ktor/Main;->names()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
