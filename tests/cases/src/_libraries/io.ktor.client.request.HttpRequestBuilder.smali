# Made by tests/cases/compile.py
.class public final Lio/ktor/client/request/HttpRequestBuilder;
.super Ljava/lang/Object;

.field private url:Ljava/lang/String;

.field private body:Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, ""
    iput-object v0, p0, Lio/ktor/client/request/HttpRequestBuilder;->url:Ljava/lang/String;
    return-void
.end method

.method public final getUrl()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lio/ktor/client/request/HttpRequestBuilder;->url:Ljava/lang/String;
    return-object v0
.end method

.method public final setUrl(Ljava/lang/String;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    iput-object p1, p0, Lio/ktor/client/request/HttpRequestBuilder;->url:Ljava/lang/String;
    return-void
.end method

.method public final getBody()Ljava/lang/Object;
    .registers 2
    iget-object v0, p0, Lio/ktor/client/request/HttpRequestBuilder;->body:Ljava/lang/Object;
    return-object v0
.end method

.method public final setBody(Ljava/lang/Object;)V
    .registers 2
    iput-object p1, p0, Lio/ktor/client/request/HttpRequestBuilder;->body:Ljava/lang/Object;
    return-void
.end method
