# Made by tests/cases/compile.py
.class final Lokio/SegmentPool;
.super Ljava/lang/Object;

.field static free:Lokio/Segment;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static take()Lokio/Segment;
    .registers 2
    sget-object v0, Lokio/SegmentPool;->free:Lokio/Segment;
    if-nez v0, :l_10
    new-instance v1, Lokio/Segment;
    invoke-direct {v1}, Lokio/Segment;-><init>()V
    return-object v1
    :l_10
    iget-object v1, v0, Lokio/Segment;->next:Lokio/Segment;
    sput-object v1, Lokio/SegmentPool;->free:Lokio/Segment;
    const/4 v1, 0x0
    iput-object v1, v0, Lokio/Segment;->next:Lokio/Segment;
    return-object v0
.end method

.method static recycle(Lokio/Segment;)V
    .registers 2
    const/4 v0, 0x0
    iput v0, p0, Lokio/Segment;->pos:I
    const/4 v0, 0x0
    iput v0, p0, Lokio/Segment;->limit:I
    sget-object v0, Lokio/SegmentPool;->free:Lokio/Segment;
    iput-object v0, p0, Lokio/Segment;->next:Lokio/Segment;
    sput-object p0, Lokio/SegmentPool;->free:Lokio/Segment;
    return-void
.end method
