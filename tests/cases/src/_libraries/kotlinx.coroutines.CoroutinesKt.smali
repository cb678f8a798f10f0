# Made by tests/cases/compile.py
.class public final Lkotlinx/coroutines/CoroutinesKt;
.super Ljava/lang/Object;

.field private static final pool:Ljava/util/concurrent/ScheduledExecutorService;

.method public static final launch(Lkotlin/jvm/functions/Function1;)V
    .registers 4
    const-string v0, "block"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lkotlinx/coroutines/CoroutinesKt;->pool:Ljava/util/concurrent/ScheduledExecutorService;
    new-instance v1, Lkotlinx/coroutines/DispatchedTask;
    new-instance v2, Lkotlinx/coroutines/StandaloneCoroutine;
    invoke-direct {v2}, Lkotlinx/coroutines/StandaloneCoroutine;-><init>()V
    check-cast v2, Lkotlin/coroutines/Continuation;
    invoke-static {p0, v2}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->createCoroutineUnintercepted(Lkotlin/jvm/functions/Function1;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v2
    invoke-direct {v1, v2}, Lkotlinx/coroutines/DispatchedTask;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v1, Ljava/lang/Runnable;
    invoke-interface {v0, v1}, Ljava/util/concurrent/ScheduledExecutorService;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.method public static final pause(JLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 8
    move-object v0, p2
    const/4 v1, 0x0
    sget-object v2, Lkotlinx/coroutines/CoroutinesKt;->pool:Ljava/util/concurrent/ScheduledExecutorService;
    new-instance v3, Lkotlinx/coroutines/DispatchedTask;
    invoke-direct {v3, v0}, Lkotlinx/coroutines/DispatchedTask;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v3, Ljava/lang/Runnable;
    invoke-interface {v2, v3}, Ljava/util/concurrent/ScheduledExecutorService;->execute(Ljava/lang/Runnable;)V
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v3
    move-object v4, v2
    if-ne v2, v3, :l_26
    invoke-static {p2}, Lkotlin/coroutines/jvm/internal/DebugProbesKt;->probeCoroutineSuspended(Lkotlin/coroutines/Continuation;)V
    :l_26
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    if-ne v4, v2, :l_2e
    return-object v4
    :l_2e
    sget-object v2, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v2
.end method

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x2
    invoke-static {v0}, Ljava/util/concurrent/Executors;->newScheduledThreadPool(I)Ljava/util/concurrent/ScheduledExecutorService;
    move-result-object v0
    sput-object v0, Lkotlinx/coroutines/CoroutinesKt;->pool:Ljava/util/concurrent/ScheduledExecutorService;
    return-void
.end method
