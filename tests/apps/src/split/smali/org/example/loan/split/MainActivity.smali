# Sample "split": the permission and the reading code are in a feature split only.
#
# This base declares no watched permission and holds no access. It starts a
# service of the split by name. The split "extra" declares READ_CALL_LOG; its
# service reads the call log and writes it to a file of the app. The split
# "config.zh" holds a Chinese label and no code.
#
# Verdict on the call log: reads, for a file does not leave the phone. Base and
# splits are one app, so the permission counts; that it stands in a split only is
# the contradiction "declared-in-split-only". With the base alone: none.
.class public final Lorg/example/loan/split/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"


.method public constructor <init>()V
    .registers 1

    .line 7
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method


.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4

    .line 11
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    .line 12
    new-instance p1, Landroid/content/Intent;

    invoke-direct {p1}, Landroid/content/Intent;-><init>()V

    const-string v0, "org.example.loan.split"

    const-string v1, "org.example.loan.split.extra.HistoryService"

    invoke-virtual {p1, v0, v1}, Landroid/content/Intent;->setClassName(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;

    .line 13
    invoke-virtual {p0, p1}, Lorg/example/loan/split/MainActivity;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;

    return-void
.end method
