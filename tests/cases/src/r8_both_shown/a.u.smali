# Made by tests/cases/compile.py
.class final Lcases/r8_both_shown/a/u;
.super Ljava/lang/Object;

.field final j:[B

.field ad:I

.field r:I

.field v:Lcases/r8_both_shown/a/u;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/16 v0, 0x2000
    new-array v0, v0, [B
    iput-object v0, p0, Lcases/r8_both_shown/a/u;->j:[B
    return-void
.end method
