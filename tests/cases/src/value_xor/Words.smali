# Made by tests/cases/compile.py
.class final Lcases/value_xor/Words;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static plain(Ljava/lang/String;I)Ljava/lang/String;
    .registers 5
    invoke-virtual {p0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v0
    const/4 v1, 0x0
    :l_7
    array-length v2, v0
    if-ge v1, v2, :l_1c
    aget-char v2, v0, v1
    xor-int v2, v2, p1
    int-to-char v2, v2
    aput-char v2, v0, v1
    add-int/lit8 v1, v1, 0x1
    goto :l_7
    :l_1c
    new-instance v2, Ljava/lang/String;
    invoke-direct {v2, v0}, Ljava/lang/String;-><init>([C)V
    return-object v2
.end method
