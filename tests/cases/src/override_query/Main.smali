# Made by tests/cases/compile.py
.class public final Lcases/override_query/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/override_query/Quiet;
    invoke-virtual {p0}, Lcases/override_query/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    invoke-direct {v0, v1}, Lcases/override_query/Quiet;-><init>(Landroid/content/ContentResolver;)V
    const/4 v1, 0x1
    const/4 v2, 0x0
    sget-object v3, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v0 .. v7}, Lcases/override_query/Quiet;->startQuery(ILjava/lang/Object;Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)V
    new-instance v0, Lcases/override_query/Calls;
    invoke-virtual {p0}, Lcases/override_query/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    invoke-direct {v0, v1}, Lcases/override_query/Calls;-><init>(Landroid/content/ContentResolver;)V
    const/4 v1, 0x2
    const/4 v2, 0x0
    sget-object v3, Landroid/provider/CallLog$Calls;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v0 .. v7}, Lcases/override_query/Calls;->startQuery(ILjava/lang/Object;Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
