# Made by tests/cases/compile.py
.class public final Lcases/callback_coroutine/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/callback_coroutine/Main$onCreate$1;
    const/4 v1, 0x0
    invoke-direct {v0, p0, v1}, Lcases/callback_coroutine/Main$onCreate$1;-><init>(Lcases/callback_coroutine/Main;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-static {v0}, Lkotlinx/coroutines/CoroutinesKt;->launch(Lkotlin/jvm/functions/Function1;)V
    return-void
.end method

.method private final load(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 14
    instance-of v5, p1, Lcases/callback_coroutine/Main$load$1;
    if-eqz v5, :l_27
    move-object v5, p1
    check-cast v5, Lcases/callback_coroutine/Main$load$1;
    move-object v3, v5
    iget v5, v3, Lcases/callback_coroutine/Main$load$1;->label:I
    const v6, -0x80000000
    and-int v5, v5, v6
    if-eqz v5, :l_27
    iget v5, v3, Lcases/callback_coroutine/Main$load$1;->label:I
    const v6, -0x80000000
    sub-int v5, v5, v6
    iput v5, v3, Lcases/callback_coroutine/Main$load$1;->label:I
    goto :l_32
    :l_27
    new-instance v3, Lcases/callback_coroutine/Main$load$1;
    invoke-direct {v3, p0, p1}, Lcases/callback_coroutine/Main$load$1;-><init>(Lcases/callback_coroutine/Main;Lkotlin/coroutines/Continuation;)V
    :l_32
    iget-object v2, v3, Lcases/callback_coroutine/Main$load$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v4
    iget v5, v3, Lcases/callback_coroutine/Main$load$1;->label:I
    packed-switch v5, :switch_43
    goto :l_c0
    :l_58
    invoke-static {v2}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    const-wide/16 v5, 0xa
    const/4 v7, 0x1
    iput v7, v3, Lcases/callback_coroutine/Main$load$1;->label:I
    invoke-static {v5, v6, v3}, Lkotlinx/coroutines/CoroutinesKt;->pause(JLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v5
    move-object v11, v5
    if-ne v5, v4, :l_7b
    return-object v4
    :l_74
    invoke-static {v2}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v11, v2
    :l_7b
    invoke-virtual {p0}, Lcases/callback_coroutine/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v5
    sget-object v6, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    const/4 v10, 0x0
    invoke-virtual/range {v5 .. v10}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNull(Ljava/lang/Object;)V
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    :l_97
    invoke-interface {v0}, Landroid/database/Cursor;->moveToNext()Z
    move-result v5
    if-eqz v5, :l_af
    const/4 v5, 0x0
    invoke-interface {v0, v5}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v5
    invoke-virtual {v1, v5}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    goto :l_97
    :l_af
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v5
    const-string v6, "toString(...)"
    invoke-static {v5, v6}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullExpressionValue(Ljava/lang/Object;Ljava/lang/String;)V
    return-object v5
    :l_c0
    new-instance v5, Ljava/lang/IllegalStateException;
    const-string v6, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v5, v6}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v5
    :switch_43
    .packed-switch 0x0
        :l_58
        :l_74
    .end packed-switch
.end method

.method public static final synthetic access$load(Lcases/callback_coroutine/Main;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 3
    invoke-direct {p0, p1}, Lcases/callback_coroutine/Main;->load(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method
