# Made by tests/cases/compile.py
.class final Lcases/flow_callback/Reader;
.super Ljava/lang/Object;

.field private final resolver:Landroid/content/ContentResolver;

.field private final listener:Lcases/flow_callback/Reader$Listener;

.method constructor <init>(Landroid/content/ContentResolver;Lcases/flow_callback/Reader$Listener;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_callback/Reader;->resolver:Landroid/content/ContentResolver;
    iput-object p2, p0, Lcases/flow_callback/Reader;->listener:Lcases/flow_callback/Reader$Listener;
    return-void
.end method

.method read()V
    .registers 8
    iget-object v1, p0, Lcases/flow_callback/Reader;->resolver:Landroid/content/ContentResolver;
    sget-object v2, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    iget-object v1, p0, Lcases/flow_callback/Reader;->listener:Lcases/flow_callback/Reader$Listener;
    const/4 v2, 0x1
    invoke-interface {v0, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    invoke-interface {v1, v2}, Lcases/flow_callback/Reader$Listener;->received(Ljava/lang/String;)V
    return-void
.end method
