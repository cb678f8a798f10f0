# Made by tests/cases/compile.py
.class public final Lkotlinx/coroutines/DispatchedTask;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field private final continuation:Lkotlin/coroutines/Continuation;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    const-string v0, "continuation"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlinx/coroutines/DispatchedTask;->continuation:Lkotlin/coroutines/Continuation;
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lkotlinx/coroutines/DispatchedTask;->continuation:Lkotlin/coroutines/Continuation;
    sget-object v1, Lkotlin/Result;->Companion:Lkotlin/Result$Companion;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-static {v1}, Lkotlin/Result;->constructor-impl(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    return-void
.end method
