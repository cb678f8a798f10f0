# Made by tests/cases/compile.py
.class public final Lkotlinx/coroutines/StandaloneCoroutine;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/Continuation;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getContext()Lkotlin/coroutines/CoroutineContext;
    .registers 2
    sget-object v0, Lkotlin/coroutines/EmptyCoroutineContext;->INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    return-object v0
.end method

.method public resumeWith(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method
