# Made by tests/cases/compile.py
.class final Lcases/trigger_made_later/ContactRows;
.super Lcases/trigger_made_later/Rows;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcases/trigger_made_later/Rows;-><init>()V
    return-void
.end method

.method load(Landroid/app/Activity;)V
    .registers 9
    invoke-virtual {p1}, Landroid/app/Activity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    return-void
.end method
