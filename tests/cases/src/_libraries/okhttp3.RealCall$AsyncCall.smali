# Made by tests/cases/compile.py
.class final Lokhttp3/RealCall$AsyncCall;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field private final call:Lokhttp3/RealCall;

.field private final callback:Lokhttp3/Callback;

.method constructor <init>(Lokhttp3/RealCall;Lokhttp3/Callback;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lokhttp3/RealCall$AsyncCall;->call:Lokhttp3/RealCall;
    iput-object p2, p0, Lokhttp3/RealCall$AsyncCall;->callback:Lokhttp3/Callback;
    return-void
.end method

.method public run()V
    .registers 5
    :l_0
    iget-object v1, p0, Lokhttp3/RealCall$AsyncCall;->callback:Lokhttp3/Callback;
    iget-object v2, p0, Lokhttp3/RealCall$AsyncCall;->call:Lokhttp3/RealCall;
    iget-object v3, p0, Lokhttp3/RealCall$AsyncCall;->call:Lokhttp3/RealCall;
    invoke-virtual {v3}, Lokhttp3/RealCall;->execute()Lokhttp3/Response;
    move-result-object v3
    invoke-interface {v1, v2, v3}, Lokhttp3/Callback;->onResponse(Lokhttp3/Call;Lokhttp3/Response;)V
    :l_14
    goto :l_26
    :l_17
    move-exception v0
    iget-object v1, p0, Lokhttp3/RealCall$AsyncCall;->callback:Lokhttp3/Callback;
    iget-object v2, p0, Lokhttp3/RealCall$AsyncCall;->call:Lokhttp3/RealCall;
    invoke-interface {v1, v2, v0}, Lokhttp3/Callback;->onFailure(Lokhttp3/Call;Ljava/io/IOException;)V
    :l_26
    return-void
    .catch Ljava/io/IOException; {:l_0 .. :l_14} :l_17
.end method
