# Made by tests/cases/compile.py
.class final Lcases/callback_coroutine/Main$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function1;
    .annotation runtime Lkotlin/coroutines/jvm/internal/DebugMetadata;
        f = "Main.kt"
        l = { 15, 16 }
        nl = { 16, 17 }
        i = {  }
        s = {  }
        n = {  }
        m = "invokeSuspend"
        c = "cases.callback_coroutine.Main$onCreate$1"
        v = 2
    .end annotation

.field label:I

.field final synthetic this$0:Lcases/callback_coroutine/Main;

.method constructor <init>(Lcases/callback_coroutine/Main;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcases/callback_coroutine/Main$onCreate$1;->this$0:Lcases/callback_coroutine/Main;
    const/4 v0, 0x1
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 10
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    iget v3, p0, Lcases/callback_coroutine/Main$onCreate$1;->label:I
    packed-switch v3, :switch_9
    goto :l_8e
    :l_24
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    const-wide/16 v3, 0x3e8
    move-object v5, p0
    check-cast v5, Lkotlin/coroutines/Continuation;
    const/4 v6, 0x1
    iput v6, p0, Lcases/callback_coroutine/Main$onCreate$1;->label:I
    invoke-static {v3, v4, v5}, Lkotlinx/coroutines/CoroutinesKt;->pause(JLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v3
    move-object v7, v3
    if-ne v3, v2, :l_45
    return-object v2
    :l_40
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v7, p1
    :l_45
    iget-object v3, p0, Lcases/callback_coroutine/Main$onCreate$1;->this$0:Lcases/callback_coroutine/Main;
    move-object v4, p0
    check-cast v4, Lkotlin/coroutines/Continuation;
    const/4 v5, 0x2
    iput v5, p0, Lcases/callback_coroutine/Main$onCreate$1;->label:I
    invoke-static {v3, v4}, Lcases/callback_coroutine/Main;->access$load(Lcases/callback_coroutine/Main;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v3
    move-object v7, v3
    if-ne v3, v2, :l_64
    return-object v2
    :l_5f
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v7, p1
    :l_64
    move-object v3, v7
    check-cast v3, Ljava/lang/String;
    move-object v0, v3
    new-instance v1, Landroid/widget/TextView;
    iget-object v4, p0, Lcases/callback_coroutine/Main$onCreate$1;->this$0:Lcases/callback_coroutine/Main;
    check-cast v4, Landroid/content/Context;
    invoke-direct {v1, v4}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    move-object v3, v0
    check-cast v3, Ljava/lang/CharSequence;
    invoke-virtual {v1, v3}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v3, p0, Lcases/callback_coroutine/Main$onCreate$1;->this$0:Lcases/callback_coroutine/Main;
    move-object v4, v1
    check-cast v4, Landroid/view/View;
    invoke-virtual {v3, v4}, Lcases/callback_coroutine/Main;->setContentView(Landroid/view/View;)V
    sget-object v3, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v3
    :l_8e
    new-instance v3, Ljava/lang/IllegalStateException;
    const-string v4, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v3, v4}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v3
    :switch_9
    .packed-switch 0x0
        :l_24
        :l_40
        :l_5f
    .end packed-switch
.end method

.method public final create(Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 4
    new-instance v0, Lcases/callback_coroutine/Main$onCreate$1;
    iget-object v1, p0, Lcases/callback_coroutine/Main$onCreate$1;->this$0:Lcases/callback_coroutine/Main;
    invoke-direct {v0, v1, p1}, Lcases/callback_coroutine/Main$onCreate$1;-><init>(Lcases/callback_coroutine/Main;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/coroutines/Continuation;
    return-object v0
.end method

.method public final invoke(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    invoke-virtual {p0, p1}, Lcases/callback_coroutine/Main$onCreate$1;->create(Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcases/callback_coroutine/Main$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcases/callback_coroutine/Main$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, v0}, Lcases/callback_coroutine/Main$onCreate$1;->invoke(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method
