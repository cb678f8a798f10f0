# Made by tests/cases/compile.py
.class public final Lio/ktor/client/HttpClient;
.super Ljava/lang/Object;

.field private final engine:Lio/ktor/client/AndroidClientEngine;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lio/ktor/client/AndroidClientEngine;
    invoke-direct {v0}, Lio/ktor/client/AndroidClientEngine;-><init>()V
    iput-object v0, p0, Lio/ktor/client/HttpClient;->engine:Lio/ktor/client/AndroidClientEngine;
    return-void
.end method

.method public final getEngine$main()Lio/ktor/client/AndroidClientEngine;
    .registers 2
    iget-object v0, p0, Lio/ktor/client/HttpClient;->engine:Lio/ktor/client/AndroidClientEngine;
    return-object v0
.end method
