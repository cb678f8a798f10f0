# By hand.
.class public final Lkotlin/coroutines/intrinsics/IntrinsicsKt;
.super Ljava/lang/Object;

.field private static final suspended:Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/lang/Object;
    invoke-direct {v0}, Ljava/lang/Object;-><init>()V
    sput-object v0, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->suspended:Ljava/lang/Object;
    return-void
.end method

.method public static getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->suspended:Ljava/lang/Object;
    return-object v0
.end method

.method public static createCoroutineUnintercepted(Lkotlin/jvm/functions/Function1;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 2
    check-cast p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
    invoke-virtual {p0, p1}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->create(Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object p0
    return-object p0
.end method
