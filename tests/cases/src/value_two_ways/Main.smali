# Made by tests/cases/compile.py
.class public final Lcases/value_two_ways/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 22
    move-object/from16 v0, p0
    move-object/from16 v1, p1
    invoke-super {v0, v1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {v0}, Lcases/value_two_ways/Main;->getIntent()Landroid/content/Intent;
    move-result-object v8
    const-string v9, "key"
    invoke-virtual {v8, v9}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0}, Lcases/value_two_ways/Main;->getIntent()Landroid/content/Intent;
    move-result-object v8
    const-string v9, "id"
    invoke-virtual {v8, v9}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v8
    invoke-static {v8}, Ljava/lang/Long;->parseLong(Ljava/lang/String;)J
    move-result-wide v3
    if-nez v2, :l_2a
    sget-object v8, Landroid/provider/ContactsContract$RawContacts;->CONTENT_URI:Landroid/net/Uri;
    invoke-static {v8, v3, v4}, Landroid/content/ContentUris;->withAppendedId(Landroid/net/Uri;J)Landroid/net/Uri;
    move-result-object v8
    move-object/from16 v19, v8
    goto :l_2f
    :l_2a
    invoke-static {v3, v4, v2}, Landroid/provider/ContactsContract$Contacts;->getLookupUri(JLjava/lang/String;)Landroid/net/Uri;
    move-result-object v8
    move-object/from16 v19, v8
    :l_2f
    move-object/from16 v5, v19
    invoke-virtual {v0}, Lcases/value_two_ways/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v8
    const/4 v9, 0x0
    const/4 v10, 0x0
    const/4 v11, 0x0
    const/4 v12, 0x0
    move-object/from16 v13, v8
    move-object/from16 v14, v5
    move-object/from16 v15, v9
    move-object/from16 v16, v10
    move-object/from16 v17, v11
    move-object/from16 v18, v12
    invoke-virtual/range {v13 .. v18}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v6
    invoke-interface {v6}, Landroid/database/Cursor;->moveToFirst()Z
    new-instance v7, Landroid/widget/TextView;
    invoke-direct {v7, v0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    const/4 v8, 0x1
    invoke-interface {v6, v8}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v8
    invoke-virtual {v7, v8}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v0, v7}, Lcases/value_two_ways/Main;->setContentView(Landroid/view/View;)V
    invoke-interface {v6}, Landroid/database/Cursor;->close()V
    return-void
.end method
