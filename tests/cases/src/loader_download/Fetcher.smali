# Made by tests/cases/compile.py
.class final Lcases/loader_download/Fetcher;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static fetch(Ljava/lang/String;Ljava/io/File;)V
    .registers 7
    :l_0
    new-instance v4, Ljava/net/URL;
    invoke-direct {v4, p0}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v4}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v4
    invoke-virtual {v4}, Ljava/net/URLConnection;->getInputStream()Ljava/io/InputStream;
    move-result-object v0
    new-instance v1, Ljava/io/FileOutputStream;
    invoke-direct {v1, p1}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V
    const/16 v4, 0x1000
    new-array v2, v4, [B
    invoke-virtual {v0, v2}, Ljava/io/InputStream;->read([B)I
    move-result v3
    :l_27
    if-lez v3, :l_40
    const/4 v4, 0x0
    invoke-virtual {v1, v2, v4, v3}, Ljava/io/FileOutputStream;->write([BII)V
    invoke-virtual {v0, v2}, Ljava/io/InputStream;->read([B)I
    move-result v3
    goto :l_27
    :l_40
    invoke-virtual {v1}, Ljava/io/FileOutputStream;->close()V
    :l_44
    goto :l_51
    :l_47
    move-exception v0
    new-instance v4, Ljava/lang/IllegalStateException;
    invoke-direct {v4, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v4
    :l_51
    return-void
    .catch Ljava/io/IOException; {:l_0 .. :l_44} :l_47
.end method
