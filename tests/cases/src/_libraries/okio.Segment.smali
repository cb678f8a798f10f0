# Made by tests/cases/compile.py
.class final Lokio/Segment;
.super Ljava/lang/Object;

.field final data:[B

.field pos:I

.field limit:I

.field next:Lokio/Segment;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/16 v0, 0x2000
    new-array v0, v0, [B
    iput-object v0, p0, Lokio/Segment;->data:[B
    return-void
.end method
