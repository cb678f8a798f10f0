# Made by tests/cases/compile.py
.class final Lcases/r8_both_sent/a/h;
.super Ljava/lang/Object;
.implements Lcases/r8_both_sent/a/n;

.field private final aj:Lcases/r8_both_sent/a/q;

.method constructor <init>(Lcases/r8_both_sent/a/j;Lcases/r8_both_sent/a/o;)V
    .registers 5
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {p1}, Lcases/r8_both_sent/a/h;->aa(Lcases/r8_both_sent/a/j;)Lcases/r8_both_sent/a/q;
    move-result-object v0
    iput-object v0, p0, Lcases/r8_both_sent/a/h;->aj:Lcases/r8_both_sent/a/q;
    new-instance v0, Lcases/r8_both_sent/a/m;
    const/16 v1, 0x65
    invoke-direct {v0, v1}, Lcases/r8_both_sent/a/m;-><init>(I)V
    invoke-virtual {p2, p0, v0}, Lcases/r8_both_sent/a/o;->y(Lcases/r8_both_sent/a/n;Lcases/r8_both_sent/a/m;)V
    return-void
.end method

.method private static aa(Lcases/r8_both_sent/a/j;)Lcases/r8_both_sent/a/q;
    .registers 5
    :l_0
    new-instance v1, Ljava/net/Socket;
    new-instance v2, Ljava/net/URL;
    iget-object v3, p0, Lcases/r8_both_sent/a/j;->ao:Ljava/lang/String;
    invoke-direct {v2, v3}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/net/URL;->getHost()Ljava/lang/String;
    move-result-object v2
    const/16 v3, 0x1bb
    invoke-direct {v1, v2, v3}, Ljava/net/Socket;-><init>(Ljava/lang/String;I)V
    invoke-static {v1}, Lcases/r8_both_sent/a/r;->aj(Ljava/net/Socket;)Lcases/r8_both_sent/a/w;
    move-result-object v1
    invoke-static {v1}, Lcases/r8_both_sent/a/r;->d(Lcases/r8_both_sent/a/w;)Lcases/r8_both_sent/a/q;
    move-result-object v1
    :l_1e
    return-object v1
    :l_1f
    move-exception v0
    new-instance v1, Ljava/lang/IllegalStateException;
    invoke-direct {v1, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v1
    .catch Ljava/io/IOException; {:l_0 .. :l_1e} :l_1f
.end method

.method public ai(Ljava/lang/String;)Z
    .registers 4
    :l_0
    iget-object v1, p0, Lcases/r8_both_sent/a/h;->aj:Lcases/r8_both_sent/a/q;
    invoke-interface {v1, p1}, Lcases/r8_both_sent/a/q;->au(Ljava/lang/String;)Lcases/r8_both_sent/a/q;
    move-result-object v1
    invoke-interface {v1}, Lcases/r8_both_sent/a/q;->o()V
    const/4 v1, 0x1
    :l_10
    return v1
    :l_11
    move-exception v0
    const/4 v1, 0x0
    return v1
    .catch Ljava/io/IOException; {:l_0 .. :l_10} :l_11
.end method
