# By hand.
.class public abstract Lkotlin/coroutines/jvm/internal/SuspendLambda;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;

.field private final arity:I

.method public constructor <init>(ILkotlin/coroutines/Continuation;)V
    .registers 3
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    iput p1, p0, Lkotlin/coroutines/jvm/internal/SuspendLambda;->arity:I
    return-void
.end method
