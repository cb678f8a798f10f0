# Made by tests/cases/compile.py
.class final Lcases/r8_both_shown/a/g;
.super Ljava/lang/Object;
.implements Lcases/r8_both_shown/a/b;

.field private static final a:Ljava/util/concurrent/ExecutorService;

.field final ah:Lcases/r8_both_shown/a/j;

.method constructor <init>(Lcases/r8_both_shown/a/j;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/r8_both_shown/a/g;->ah:Lcases/r8_both_shown/a/j;
    return-void
.end method

.method public n()Lcases/r8_both_shown/a/m;
    .registers 7
    new-instance v0, Ljava/net/URL;
    iget-object v4, p0, Lcases/r8_both_shown/a/g;->ah:Lcases/r8_both_shown/a/j;
    iget-object v4, v4, Lcases/r8_both_shown/a/j;->ao:Ljava/lang/String;
    invoke-direct {v0, v4}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    new-instance v1, Ljava/net/Socket;
    invoke-virtual {v0}, Ljava/net/URL;->getHost()Ljava/lang/String;
    move-result-object v4
    const/16 v5, 0x1bb
    invoke-direct {v1, v4, v5}, Ljava/net/Socket;-><init>(Ljava/lang/String;I)V
    invoke-static {v1}, Lcases/r8_both_shown/a/r;->aj(Ljava/net/Socket;)Lcases/r8_both_shown/a/w;
    move-result-object v3
    invoke-static {v3}, Lcases/r8_both_shown/a/r;->d(Lcases/r8_both_shown/a/w;)Lcases/r8_both_shown/a/q;
    move-result-object v2
    iget-object v3, p0, Lcases/r8_both_shown/a/g;->ah:Lcases/r8_both_shown/a/j;
    iget-object v3, v3, Lcases/r8_both_shown/a/j;->s:Ljava/lang/String;
    invoke-interface {v2, v3}, Lcases/r8_both_shown/a/q;->au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
    move-result-object v3
    const-string v4, " "
    invoke-interface {v3, v4}, Lcases/r8_both_shown/a/q;->au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
    move-result-object v3
    invoke-virtual {v0}, Ljava/net/URL;->getPath()Ljava/lang/String;
    move-result-object v4
    invoke-interface {v3, v4}, Lcases/r8_both_shown/a/q;->au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
    move-result-object v3
    const-string v4, " HTTP/1.1\r\n\r\n"
    invoke-interface {v3, v4}, Lcases/r8_both_shown/a/q;->au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
    iget-object v3, p0, Lcases/r8_both_shown/a/g;->ah:Lcases/r8_both_shown/a/j;
    iget-object v3, v3, Lcases/r8_both_shown/a/j;->c:Lcases/r8_both_shown/a/l;
    if-eqz v3, :l_60
    iget-object v3, p0, Lcases/r8_both_shown/a/g;->ah:Lcases/r8_both_shown/a/j;
    iget-object v3, v3, Lcases/r8_both_shown/a/j;->c:Lcases/r8_both_shown/a/l;
    invoke-virtual {v3, v2}, Lcases/r8_both_shown/a/l;->at(Lcases/r8_both_shown/a/q;)V
    :l_60
    invoke-interface {v2}, Lcases/r8_both_shown/a/q;->o()V
    new-instance v3, Lcases/r8_both_shown/a/m;
    invoke-virtual {v1}, Ljava/net/Socket;->getInputStream()Ljava/io/InputStream;
    move-result-object v4
    invoke-virtual {v4}, Ljava/io/InputStream;->read()I
    move-result v4
    invoke-direct {v3, v4}, Lcases/r8_both_shown/a/m;-><init>(I)V
    return-object v3
.end method

.method public m(Lcases/r8_both_shown/a/c;)V
    .registers 4
    sget-object v0, Lcases/r8_both_shown/a/g;->a:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lcases/r8_both_shown/a/f;
    invoke-direct {v1, p0, p1}, Lcases/r8_both_shown/a/f;-><init>(Lcases/r8_both_shown/a/g;Lcases/r8_both_shown/a/c;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.method static constructor <clinit>()V
    .registers 1
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    sput-object v0, Lcases/r8_both_shown/a/g;->a:Ljava/util/concurrent/ExecutorService;
    return-void
.end method
