# Made by tests/cases/compile.py
.class public final Lcases/narrow_one_row/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-direct {p0}, Lcases/narrow_one_row/Main;->appendId()V
    invoke-direct {p0}, Lcases/narrow_one_row/Main;->appendedId()V
    invoke-direct {p0}, Lcases/narrow_one_row/Main;->appendedToGiven()V
    invoke-direct {p0}, Lcases/narrow_one_row/Main;->lookupOfUri()V
    invoke-direct {p0}, Lcases/narrow_one_row/Main;->lookupUri()V
    invoke-direct {p0}, Lcases/narrow_one_row/Main;->lookupContact()V
    invoke-direct {p0}, Lcases/narrow_one_row/Main;->rawContact()V
    invoke-direct {p0}, Lcases/narrow_one_row/Main;->dataRow()V
    :l_25
    goto :l_31
    :l_28
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_31
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_25} :l_28
.end method

.method private appendId()V
    .registers 7
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {v1}, Landroid/net/Uri;->buildUpon()Landroid/net/Uri$Builder;
    move-result-object v1
    const-wide/16 v2, 0x7
    invoke-static {v1, v2, v3}, Landroid/content/ContentUris;->appendId(Landroid/net/Uri$Builder;J)Landroid/net/Uri$Builder;
    move-result-object v1
    invoke-virtual {v1}, Landroid/net/Uri$Builder;->build()Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/narrow_one_row/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    return-void
.end method

.method private appendedId()V
    .registers 7
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const-wide/16 v2, 0x7
    invoke-static {v1, v2, v3}, Landroid/content/ContentUris;->withAppendedId(Landroid/net/Uri;J)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/narrow_one_row/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    return-void
.end method

.method private appendedToGiven()V
    .registers 7
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {v1}, Landroid/net/Uri;->buildUpon()Landroid/net/Uri$Builder;
    move-result-object v1
    const-wide/16 v2, 0x7
    const-string v4, "vnd.android.cursor.item/contact"
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getIntent()Landroid/content/Intent;
    move-result-object v5
    invoke-virtual {v5}, Landroid/content/Intent;->getType()Ljava/lang/String;
    move-result-object v5
    invoke-virtual {v4, v5}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v4
    invoke-static {v1, v2, v3, v4}, Lcases/narrow_one_row/Main;->rowOf(Landroid/net/Uri$Builder;JZ)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/narrow_one_row/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    return-void
.end method

.method private static rowOf(Landroid/net/Uri$Builder;JZ)Landroid/net/Uri;
    .registers 6
    invoke-static {p0, p1, p2}, Landroid/content/ContentUris;->appendId(Landroid/net/Uri$Builder;J)Landroid/net/Uri$Builder;
    move-result-object v0
    if-nez p3, :l_13
    const-string v1, "data"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->appendPath(Ljava/lang/String;)Landroid/net/Uri$Builder;
    :l_13
    invoke-virtual {v0}, Landroid/net/Uri$Builder;->build()Landroid/net/Uri;
    move-result-object v1
    return-object v1
.end method

.method private lookupOfUri()V
    .registers 7
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    invoke-static {v1, v2}, Landroid/provider/ContactsContract$Contacts;->getLookupUri(Landroid/content/ContentResolver;Landroid/net/Uri;)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/narrow_one_row/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    return-void
.end method

.method private lookupUri()V
    .registers 7
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-wide/16 v1, 0x7
    const-string v3, "0r1"
    invoke-static {v1, v2, v3}, Landroid/provider/ContactsContract$Contacts;->getLookupUri(JLjava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/narrow_one_row/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    return-void
.end method

.method private lookupContact()V
    .registers 7
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$Contacts;->CONTENT_LOOKUP_URI:Landroid/net/Uri;
    invoke-static {v1, v2}, Landroid/provider/ContactsContract$Contacts;->lookupContact(Landroid/content/ContentResolver;Landroid/net/Uri;)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/narrow_one_row/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    return-void
.end method

.method private rawContact()V
    .registers 7
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$RawContacts;->CONTENT_URI:Landroid/net/Uri;
    invoke-static {v1, v2}, Landroid/provider/ContactsContract$RawContacts;->getContactLookupUri(Landroid/content/ContentResolver;Landroid/net/Uri;)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/narrow_one_row/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    return-void
.end method

.method private dataRow()V
    .registers 7
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-virtual {p0}, Lcases/narrow_one_row/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$Data;->CONTENT_URI:Landroid/net/Uri;
    invoke-static {v1, v2}, Landroid/provider/ContactsContract$Data;->getContactLookupUri(Landroid/content/ContentResolver;Landroid/net/Uri;)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/narrow_one_row/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    return-void
.end method

.method static first(Landroid/database/Cursor;)Ljava/lang/String;
    .registers 2
    invoke-interface {p0}, Landroid/database/Cursor;->moveToFirst()Z
    const/4 v0, 0x0
    invoke-interface {p0, v0}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
