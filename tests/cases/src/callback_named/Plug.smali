# Made by tests/cases/compile.py
.class public final Lcases/callback_named/Plug;
.super Lcom/getcapacitor/Plugin;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/getcapacitor/Plugin;-><init>()V
    return-void
.end method

.method public picked()V
    .registers 7
    sget-object v0, Lcases/callback_named/Main;->context:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_named/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    return-void
    .annotation runtime Lcom/getcapacitor/annotation/ActivityCallback;
    .end annotation
.end method
