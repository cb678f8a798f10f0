# Made by tests/cases/compile.py
.class final Lcases/sink_ktor/Main$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function1;
    .annotation runtime Lkotlin/coroutines/jvm/internal/DebugMetadata;
        f = "Main.kt"
        l = { 17 }
        nl = { -1 }
        i = {  }
        s = {  }
        n = {  }
        m = "invokeSuspend"
        c = "cases.sink_ktor.Main$onCreate$1"
        v = 2
    .end annotation

.field label:I

.field final synthetic this$0:Lcases/sink_ktor/Main;

.method constructor <init>(Lcases/sink_ktor/Main;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcases/sink_ktor/Main$onCreate$1;->this$0:Lcases/sink_ktor/Main;
    const/4 v0, 0x1
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 9
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcases/sink_ktor/Main$onCreate$1;->label:I
    packed-switch v1, :switch_8
    goto :l_58
    :l_20
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcases/sink_ktor/Main$onCreate$1;->this$0:Lcases/sink_ktor/Main;
    invoke-static {v1}, Lcases/sink_ktor/Main;->access$getClient$p(Lcases/sink_ktor/Main;)Lio/ktor/client/HttpClient;
    move-result-object v1
    const-string v2, "https://api.example.org/v1/contacts"
    new-instance v3, Lcases/sink_ktor/Main$onCreate$1$1;
    iget-object v4, p0, Lcases/sink_ktor/Main$onCreate$1;->this$0:Lcases/sink_ktor/Main;
    invoke-direct {v3, v4}, Lcases/sink_ktor/Main$onCreate$1$1;-><init>(Lcases/sink_ktor/Main;)V
    check-cast v3, Lkotlin/jvm/functions/Function1;
    move-object v4, p0
    check-cast v4, Lkotlin/coroutines/Continuation;
    const/4 v5, 0x1
    iput v5, p0, Lcases/sink_ktor/Main$onCreate$1;->label:I
    invoke-static {v1, v2, v3, v4}, Lio/ktor/client/request/BuildersKt;->post(Lio/ktor/client/HttpClient;Ljava/lang/String;Lkotlin/jvm/functions/Function1;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    move-object v6, v1
    if-ne v1, v0, :l_53
    return-object v0
    :l_4e
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v6, p1
    :l_53
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v1
    :l_58
    new-instance v1, Ljava/lang/IllegalStateException;
    const-string v2, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v1, v2}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v1
    :switch_8
    .packed-switch 0x0
        :l_20
        :l_4e
    .end packed-switch
.end method

.method public final create(Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 4
    new-instance v0, Lcases/sink_ktor/Main$onCreate$1;
    iget-object v1, p0, Lcases/sink_ktor/Main$onCreate$1;->this$0:Lcases/sink_ktor/Main;
    invoke-direct {v0, v1, p1}, Lcases/sink_ktor/Main$onCreate$1;-><init>(Lcases/sink_ktor/Main;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/coroutines/Continuation;
    return-object v0
.end method

.method public final invoke(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    invoke-virtual {p0, p1}, Lcases/sink_ktor/Main$onCreate$1;->create(Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcases/sink_ktor/Main$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcases/sink_ktor/Main$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, v0}, Lcases/sink_ktor/Main$onCreate$1;->invoke(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method
