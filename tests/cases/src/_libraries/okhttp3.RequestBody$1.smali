# Made by tests/cases/compile.py
.class Lokhttp3/RequestBody$1;
.super Lokhttp3/RequestBody;

.field final synthetic val$content:[B

.method constructor <init>([B)V
    .registers 2
    iput-object p1, p0, Lokhttp3/RequestBody$1;->val$content:[B
    invoke-direct {p0}, Lokhttp3/RequestBody;-><init>()V
    return-void
.end method

.method public writeTo(Lokio/BufferedSink;)V
    .registers 3
    iget-object v0, p0, Lokhttp3/RequestBody$1;->val$content:[B
    invoke-interface {p1, v0}, Lokio/BufferedSink;->write([B)Lokio/BufferedSink;
    return-void
.end method
