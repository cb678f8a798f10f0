# Made by tests/cases/compile.py
.class public final Lcases/observer_reads/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 7
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/observer_reads/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/CallLog$Calls;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x1
    new-instance v3, Lcases/observer_reads/Changes;
    invoke-virtual {p0}, Lcases/observer_reads/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v4
    invoke-direct {v3, v4}, Lcases/observer_reads/Changes;-><init>(Landroid/content/ContentResolver;)V
    invoke-virtual {v0, v1, v2, v3}, Landroid/content/ContentResolver;->registerContentObserver(Landroid/net/Uri;ZLandroid/database/ContentObserver;)V
    return-void
.end method
