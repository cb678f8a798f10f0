# Made by tests/cases/compile.py
.class final Lio/ktor/client/request/BuildersKt$post$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
    .annotation runtime Lkotlin/coroutines/jvm/internal/DebugMetadata;
        f = "Ktor.kt"
        l = { 23 }
        nl = { 24 }
        i = { 0, 0, 0, 0 }
        s = { "L$0", "L$1", "L$2", "L$3" }
        n = { "$this$post", "url", "block", "builder" }
        m = "post"
        c = "io.ktor.client.request.BuildersKt"
        v = 2
    .end annotation

.field L$0:Ljava/lang/Object;

.field L$1:Ljava/lang/Object;

.field L$2:Ljava/lang/Object;

.field L$3:Ljava/lang/Object;

.field synthetic result:Ljava/lang/Object;

.field label:I

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 2
    invoke-direct {p0, p1}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    iput-object p1, p0, Lio/ktor/client/request/BuildersKt$post$1;->result:Ljava/lang/Object;
    iget v0, p0, Lio/ktor/client/request/BuildersKt$post$1;->label:I
    const v1, -0x80000000
    or-int v0, v0, v1
    iput v0, p0, Lio/ktor/client/request/BuildersKt$post$1;->label:I
    const/4 v0, 0x0
    const/4 v1, 0x0
    const/4 v2, 0x0
    move-object v3, p0
    check-cast v3, Lkotlin/coroutines/Continuation;
    invoke-static {v0, v1, v2, v3}, Lio/ktor/client/request/BuildersKt;->post(Lio/ktor/client/HttpClient;Ljava/lang/String;Lkotlin/jvm/functions/Function1;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method
