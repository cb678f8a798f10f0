# Made by tests/cases/compile.py
.class final Lcases/callback_forms/Idle;
.super Landroid/widget/BaseAdapter;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/widget/BaseAdapter;-><init>()V
    return-void
.end method

.method public getCount()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method load()V
    .registers 7
    sget-object v0, Lcases/callback_forms/Main;->context:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_forms/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    return-void
.end method
