# Made by tests/cases/compile.py
.class final Lcases/sink_ktor/Main$onCreate$1$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;

.field final synthetic this$0:Lcases/sink_ktor/Main;

.method constructor <init>(Lcases/sink_ktor/Main;)V
    .registers 3
    iput-object p1, p0, Lcases/sink_ktor/Main$onCreate$1$1;->this$0:Lcases/sink_ktor/Main;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke(Lio/ktor/client/request/HttpRequestBuilder;)V
    .registers 3
    const-string v0, "$this$post"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcases/sink_ktor/Main$onCreate$1$1;->this$0:Lcases/sink_ktor/Main;
    invoke-static {v0}, Lcases/sink_ktor/Main;->access$names(Lcases/sink_ktor/Main;)Ljava/lang/String;
    move-result-object v0
    invoke-static {p1, v0}, Lio/ktor/client/request/BuildersKt;->setBody(Lio/ktor/client/request/HttpRequestBuilder;Ljava/lang/Object;)V
    return-void
.end method

.method public synthetic bridge invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, Lio/ktor/client/request/HttpRequestBuilder;
    invoke-virtual {p0, v0}, Lcases/sink_ktor/Main$onCreate$1$1;->invoke(Lio/ktor/client/request/HttpRequestBuilder;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method
