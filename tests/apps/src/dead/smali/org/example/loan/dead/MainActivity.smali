# Sample "dead": code that would read all contacts, but nothing calls it.
#
# ContactsExport is a Runnable that is never created, and only it calls
# ContactsUtils. This activity starts another Runnable; that must not make every
# run() reachable. No permission is declared.
#
# Verdict on contacts: latent (bulk code, not reachable, permission not declared).
.class public final Lorg/example/loan/dead/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"


.method public constructor <init>()V
    .registers 1

    .line 6
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method


.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4

    .line 10
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    .line 11
    new-instance p1, Ljava/lang/Thread;

    new-instance v0, Lorg/example/loan/dead/CleanCacheTask;

    invoke-virtual {p0}, Lorg/example/loan/dead/MainActivity;->getCacheDir()Ljava/io/File;

    move-result-object v1

    invoke-direct {v0, v1}, Lorg/example/loan/dead/CleanCacheTask;-><init>(Ljava/io/File;)V

    invoke-direct {p1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V

    invoke-virtual {p1}, Ljava/lang/Thread;->start()V

    return-void
.end method
