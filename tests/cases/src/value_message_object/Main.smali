# Made by tests/cases/compile.py
.class public final Lcases/value_message_object/Main;
.super Landroid/app/Activity;

.field private final handler:Landroid/os/Handler;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lcases/value_message_object/Main$Later;
    invoke-direct {v0, p0}, Lcases/value_message_object/Main$Later;-><init>(Lcases/value_message_object/Main;)V
    iput-object v0, p0, Lcases/value_message_object/Main;->handler:Landroid/os/Handler;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    iget-object v0, p0, Lcases/value_message_object/Main;->handler:Landroid/os/Handler;
    iget-object v1, p0, Lcases/value_message_object/Main;->handler:Landroid/os/Handler;
    const/4 v2, 0x1
    sget-object v3, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {v1, v2, v3}, Landroid/os/Handler;->obtainMessage(ILjava/lang/Object;)Landroid/os/Message;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/os/Handler;->sendMessage(Landroid/os/Message;)Z
    return-void
.end method

.method read(Landroid/net/Uri;)V
    .registers 14
    invoke-virtual {p0}, Lcases/value_message_object/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    move-object v6, v1
    move-object v7, p1
    move-object v8, v2
    move-object v9, v3
    move-object v10, v4
    move-object v11, v5
    invoke-virtual/range {v6 .. v11}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    return-void
.end method
