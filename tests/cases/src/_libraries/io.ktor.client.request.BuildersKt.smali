# Made by tests/cases/compile.py
.class public final Lio/ktor/client/request/BuildersKt;
.super Ljava/lang/Object;

.method public static final setBody(Lio/ktor/client/request/HttpRequestBuilder;Ljava/lang/Object;)V
    .registers 3
    const-string v0, "<this>"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "body"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p0, p1}, Lio/ktor/client/request/HttpRequestBuilder;->setBody(Ljava/lang/Object;)V
    return-void
.end method

.method public static final post(Lio/ktor/client/HttpClient;Ljava/lang/String;Lkotlin/jvm/functions/Function1;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 12
    instance-of v4, p3, Lio/ktor/client/request/BuildersKt$post$1;
    if-eqz v4, :l_27
    move-object v4, p3
    check-cast v4, Lio/ktor/client/request/BuildersKt$post$1;
    move-object v2, v4
    iget v4, v2, Lio/ktor/client/request/BuildersKt$post$1;->label:I
    const v5, -0x80000000
    and-int v4, v4, v5
    if-eqz v4, :l_27
    iget v4, v2, Lio/ktor/client/request/BuildersKt$post$1;->label:I
    const v5, -0x80000000
    sub-int v4, v4, v5
    iput v4, v2, Lio/ktor/client/request/BuildersKt$post$1;->label:I
    goto :l_31
    :l_27
    new-instance v2, Lio/ktor/client/request/BuildersKt$post$1;
    invoke-direct {v2, p3}, Lio/ktor/client/request/BuildersKt$post$1;-><init>(Lkotlin/coroutines/Continuation;)V
    :l_31
    iget-object v1, v2, Lio/ktor/client/request/BuildersKt$post$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v3
    iget v4, v2, Lio/ktor/client/request/BuildersKt$post$1;->label:I
    packed-switch v4, :switch_42
    goto :l_e7
    :l_58
    invoke-static {v1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    new-instance v0, Lio/ktor/client/request/HttpRequestBuilder;
    invoke-direct {v0}, Lio/ktor/client/request/HttpRequestBuilder;-><init>()V
    invoke-virtual {v0, p1}, Lio/ktor/client/request/HttpRequestBuilder;->setUrl(Ljava/lang/String;)V
    invoke-interface {p2, v0}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    const-wide/16 v4, 0x0
    iput-object p0, v2, Lio/ktor/client/request/BuildersKt$post$1;->L$0:Ljava/lang/Object;
    invoke-static {p1}, Lkotlin/coroutines/jvm/internal/SpillingKt;->nullOutSpilledVariable(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v6
    iput-object v6, v2, Lio/ktor/client/request/BuildersKt$post$1;->L$1:Ljava/lang/Object;
    invoke-static {p2}, Lkotlin/coroutines/jvm/internal/SpillingKt;->nullOutSpilledVariable(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v6
    iput-object v6, v2, Lio/ktor/client/request/BuildersKt$post$1;->L$2:Ljava/lang/Object;
    iput-object v0, v2, Lio/ktor/client/request/BuildersKt$post$1;->L$3:Ljava/lang/Object;
    const/4 v6, 0x1
    iput v6, v2, Lio/ktor/client/request/BuildersKt$post$1;->label:I
    invoke-static {v4, v5, v2}, Lkotlinx/coroutines/CoroutinesKt;->pause(JLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v4
    move-object v7, v4
    if-ne v4, v3, :l_d5
    return-object v3
    :l_a9
    iget-object v0, v2, Lio/ktor/client/request/BuildersKt$post$1;->L$3:Ljava/lang/Object;
    check-cast v0, Lio/ktor/client/request/HttpRequestBuilder;
    iget-object p2, v2, Lio/ktor/client/request/BuildersKt$post$1;->L$2:Ljava/lang/Object;
    check-cast p2, Lkotlin/jvm/functions/Function1;
    iget-object p1, v2, Lio/ktor/client/request/BuildersKt$post$1;->L$1:Ljava/lang/Object;
    check-cast p1, Ljava/lang/String;
    iget-object p0, v2, Lio/ktor/client/request/BuildersKt$post$1;->L$0:Ljava/lang/Object;
    check-cast p0, Lio/ktor/client/HttpClient;
    invoke-static {v1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v7, v1
    :l_d5
    new-instance v4, Lio/ktor/client/request/HttpResponse;
    invoke-virtual {p0}, Lio/ktor/client/HttpClient;->getEngine$main()Lio/ktor/client/AndroidClientEngine;
    move-result-object v5
    invoke-virtual {v5, v0}, Lio/ktor/client/AndroidClientEngine;->execute(Lio/ktor/client/request/HttpRequestBuilder;)I
    move-result v5
    invoke-direct {v4, v5}, Lio/ktor/client/request/HttpResponse;-><init>(I)V
    return-object v4
    :l_e7
    new-instance v4, Ljava/lang/IllegalStateException;
    const-string v5, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v4, v5}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v4
    :switch_42
    .packed-switch 0x0
        :l_58
        :l_a9
    .end packed-switch
.end method
