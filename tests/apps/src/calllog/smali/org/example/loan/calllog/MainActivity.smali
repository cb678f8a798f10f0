# Sample "calllog": sends the call log after every start of the phone.
#
# A receiver of BOOT_COMPLETED starts a service; the service reads the call log
# twice and sends each result its own way: the newest calls, named by a URI
# string, through a raw socket, and all calls, named by the constant, by HTTPS.
#
# Verdict on the call log: uploads, by both accesses. Contacts and SMS: none.
# Trigger: background. This activity shows a text and has no part in it.
.class public final Lorg/example/loan/calllog/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"


.method public constructor <init>()V
    .registers 1

    .line 7
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method


.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3

    .line 11
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    .line 12
    new-instance p1, Landroid/widget/TextView;

    invoke-direct {p1, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V

    const-string v0, "Pata mkopo sasa"

    .line 13
    invoke-virtual {p1, v0}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V

    .line 14
    invoke-virtual {p0, p1}, Lorg/example/loan/calllog/MainActivity;->setContentView(Landroid/view/View;)V

    return-void
.end method
