# Made by tests/cases/compile.py
.class final Lcases/callback_coroutine/Main$load$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
    .annotation runtime Lkotlin/coroutines/jvm/internal/DebugMetadata;
        f = "Main.kt"
        l = { 24 }
        nl = { 25 }
        i = {  }
        s = {  }
        n = {  }
        m = "load"
        c = "cases.callback_coroutine.Main"
        v = 2
    .end annotation

.field synthetic result:Ljava/lang/Object;

.field final synthetic this$0:Lcases/callback_coroutine/Main;

.field label:I

.method constructor <init>(Lcases/callback_coroutine/Main;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcases/callback_coroutine/Main$load$1;->this$0:Lcases/callback_coroutine/Main;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lcases/callback_coroutine/Main$load$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcases/callback_coroutine/Main$load$1;->label:I
    const v1, -0x80000000
    or-int v0, v0, v1
    iput v0, p0, Lcases/callback_coroutine/Main$load$1;->label:I
    iget-object v0, p0, Lcases/callback_coroutine/Main$load$1;->this$0:Lcases/callback_coroutine/Main;
    move-object v1, p0
    check-cast v1, Lkotlin/coroutines/Continuation;
    invoke-static {v0, v1}, Lcases/callback_coroutine/Main;->access$load(Lcases/callback_coroutine/Main;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method
