# Made by tests/cases/compile.py
.class public final Lio/ktor/client/request/HttpResponse;
.super Ljava/lang/Object;

.field private final status:I

.method public constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lio/ktor/client/request/HttpResponse;->status:I
    return-void
.end method

.method public final getStatus()I
    .registers 2
    iget v0, p0, Lio/ktor/client/request/HttpResponse;->status:I
    return v0
.end method
