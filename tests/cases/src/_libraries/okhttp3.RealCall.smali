# Made by tests/cases/compile.py
.class final Lokhttp3/RealCall;
.super Ljava/lang/Object;
.implements Lokhttp3/Call;

.field private static final DISPATCHER:Ljava/util/concurrent/ExecutorService;

.field final request:Lokhttp3/Request;

.method constructor <init>(Lokhttp3/Request;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lokhttp3/RealCall;->request:Lokhttp3/Request;
    return-void
.end method

.method public execute()Lokhttp3/Response;
    .registers 7
    new-instance v0, Ljava/net/URL;
    iget-object v4, p0, Lokhttp3/RealCall;->request:Lokhttp3/Request;
    iget-object v4, v4, Lokhttp3/Request;->url:Ljava/lang/String;
    invoke-direct {v0, v4}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    new-instance v1, Ljava/net/Socket;
    invoke-virtual {v0}, Ljava/net/URL;->getHost()Ljava/lang/String;
    move-result-object v4
    const/16 v5, 0x1bb
    invoke-direct {v1, v4, v5}, Ljava/net/Socket;-><init>(Ljava/lang/String;I)V
    invoke-static {v1}, Lokio/Okio;->sink(Ljava/net/Socket;)Lokio/Sink;
    move-result-object v3
    invoke-static {v3}, Lokio/Okio;->buffer(Lokio/Sink;)Lokio/BufferedSink;
    move-result-object v2
    iget-object v3, p0, Lokhttp3/RealCall;->request:Lokhttp3/Request;
    iget-object v3, v3, Lokhttp3/Request;->method:Ljava/lang/String;
    invoke-interface {v2, v3}, Lokio/BufferedSink;->writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    move-result-object v3
    const-string v4, " "
    invoke-interface {v3, v4}, Lokio/BufferedSink;->writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    move-result-object v3
    invoke-virtual {v0}, Ljava/net/URL;->getPath()Ljava/lang/String;
    move-result-object v4
    invoke-interface {v3, v4}, Lokio/BufferedSink;->writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    move-result-object v3
    const-string v4, " HTTP/1.1\r\n\r\n"
    invoke-interface {v3, v4}, Lokio/BufferedSink;->writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
    iget-object v3, p0, Lokhttp3/RealCall;->request:Lokhttp3/Request;
    iget-object v3, v3, Lokhttp3/Request;->body:Lokhttp3/RequestBody;
    if-eqz v3, :l_60
    iget-object v3, p0, Lokhttp3/RealCall;->request:Lokhttp3/Request;
    iget-object v3, v3, Lokhttp3/Request;->body:Lokhttp3/RequestBody;
    invoke-virtual {v3, v2}, Lokhttp3/RequestBody;->writeTo(Lokio/BufferedSink;)V
    :l_60
    invoke-interface {v2}, Lokio/BufferedSink;->flush()V
    new-instance v3, Lokhttp3/Response;
    invoke-virtual {v1}, Ljava/net/Socket;->getInputStream()Ljava/io/InputStream;
    move-result-object v4
    invoke-virtual {v4}, Ljava/io/InputStream;->read()I
    move-result v4
    invoke-direct {v3, v4}, Lokhttp3/Response;-><init>(I)V
    return-object v3
.end method

.method public enqueue(Lokhttp3/Callback;)V
    .registers 4
    sget-object v0, Lokhttp3/RealCall;->DISPATCHER:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lokhttp3/RealCall$AsyncCall;
    invoke-direct {v1, p0, p1}, Lokhttp3/RealCall$AsyncCall;-><init>(Lokhttp3/RealCall;Lokhttp3/Callback;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.method static constructor <clinit>()V
    .registers 1
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    sput-object v0, Lokhttp3/RealCall;->DISPATCHER:Ljava/util/concurrent/ExecutorService;
    return-void
.end method
