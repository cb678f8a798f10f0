# Made by tests/cases/compile.py
.class final Lcases/bridge_javascript_posted/Bridge;
.super Ljava/lang/Object;

.field private final resolver:Landroid/content/ContentResolver;

.method constructor <init>(Landroid/content/ContentResolver;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/bridge_javascript_posted/Bridge;->resolver:Landroid/content/ContentResolver;
    return-void
.end method

.method public contacts()Ljava/lang/String;
    .registers 8
    iget-object v1, p0, Lcases/bridge_javascript_posted/Bridge;->resolver:Landroid/content/ContentResolver;
    sget-object v2, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    const/4 v1, 0x1
    invoke-interface {v0, v1}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v1
    return-object v1
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation
.end method
