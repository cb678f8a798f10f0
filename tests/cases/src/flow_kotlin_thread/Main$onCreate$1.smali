# Made by tests/cases/compile.py
.class final Lcases/flow_kotlin_thread/Main$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;

.field final synthetic this$0:Lcases/flow_kotlin_thread/Main;

.field final synthetic $text:Ljava/lang/String;

.method constructor <init>(Lcases/flow_kotlin_thread/Main;Ljava/lang/String;)V
    .registers 4
    iput-object p1, p0, Lcases/flow_kotlin_thread/Main$onCreate$1;->this$0:Lcases/flow_kotlin_thread/Main;
    iput-object p2, p0, Lcases/flow_kotlin_thread/Main$onCreate$1;->$text:Ljava/lang/String;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()V
    .registers 5
    iget-object v1, p0, Lcases/flow_kotlin_thread/Main$onCreate$1;->this$0:Lcases/flow_kotlin_thread/Main;
    iget-object v0, p0, Lcases/flow_kotlin_thread/Main$onCreate$1;->$text:Ljava/lang/String;
    sget-object v2, Lkotlin/text/Charsets;->UTF_8:Ljava/nio/charset/Charset;
    invoke-virtual {v0, v2}, Ljava/lang/String;->getBytes(Ljava/nio/charset/Charset;)[B
    move-result-object v2
    const-string v3, "getBytes(...)"
    invoke-static {v2, v3}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullExpressionValue(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-static {v1, v2}, Lcases/flow_kotlin_thread/Main;->access$send(Lcases/flow_kotlin_thread/Main;[B)V
    return-void
.end method

.method public synthetic bridge invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/flow_kotlin_thread/Main$onCreate$1;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method
