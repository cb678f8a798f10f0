# Made by tests/cases/compile.py
.class public final Lcases/value_unknown_piece/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/value_unknown_piece/Main;->getIntent()Landroid/content/Intent;
    move-result-object v0
    const-string v1, "name"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0, v0}, Lcases/value_unknown_piece/Main;->search(Ljava/lang/String;)V
    invoke-direct {p0}, Lcases/value_unknown_piece/Main;->count()V
    invoke-direct {p0}, Lcases/value_unknown_piece/Main;->trimmed()V
    invoke-direct {p0}, Lcases/value_unknown_piece/Main;->cutOff()V
    invoke-direct {p0}, Lcases/value_unknown_piece/Main;->named()V
    return-void
.end method

.method private trimmed()V
    .registers 8
    new-instance v0, Ljava/lang/String;
    const/4 v2, 0x2
    new-array v2, v2, [C
    fill-array-data v2, :array_9
    invoke-direct {v0, v2}, Ljava/lang/String;-><init>([C)V
    invoke-virtual {p0}, Lcases/value_unknown_piece/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "content://sms"
    invoke-virtual {v0, v2}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/String;->trim()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v2
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-direct {p0, v1}, Lcases/value_unknown_piece/Main;->show(Landroid/database/Cursor;)V
    invoke-virtual {p0}, Lcases/value_unknown_piece/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, " \u0000content://call_log/calls"
    invoke-virtual {v2}, Ljava/lang/String;->trim()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v2
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-direct {p0, v1}, Lcases/value_unknown_piece/Main;->show(Landroid/database/Cursor;)V
    return-void
    :array_9
    .array-data 2
        0x0
        0x2
    .end array-data
.end method

.method private cutOff()V
    .registers 7
    invoke-virtual {p0}, Lcases/value_unknown_piece/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "content://com.android.contacts/contacts/#"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-direct {p0, v0}, Lcases/value_unknown_piece/Main;->show(Landroid/database/Cursor;)V
    return-void
.end method

.method private named()V
    .registers 14
    :l_0
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, "android.provider.ContactsContract$"
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {p0}, Lcases/value_unknown_piece/Main;->getIntent()Landroid/content/Intent;
    move-result-object v3
    const-string v4, "name"
    invoke-virtual {v3, v4}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v2, "CONTENT_URI"
    invoke-virtual {v0, v2}, Ljava/lang/Class;->getField(Ljava/lang/String;)Ljava/lang/reflect/Field;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Ljava/lang/reflect/Field;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Landroid/net/Uri;
    invoke-virtual {p0}, Lcases/value_unknown_piece/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    move-object v7, v2
    move-object v8, v1
    move-object v9, v3
    move-object v10, v4
    move-object v11, v5
    move-object v12, v6
    invoke-virtual/range {v7 .. v12}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-direct {p0, v2}, Lcases/value_unknown_piece/Main;->show(Landroid/database/Cursor;)V
    :l_3d
    goto :l_4a
    :l_40
    move-exception v0
    new-instance v2, Ljava/lang/IllegalStateException;
    invoke-direct {v2, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v2
    :l_4a
    return-void
    .catch Ljava/lang/ReflectiveOperationException; {:l_0 .. :l_3d} :l_40
.end method

.method private search(Ljava/lang/String;)V
    .registers 8
    invoke-virtual {p0}, Lcases/value_unknown_piece/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "content://com.android.contacts/data/phones/filter/"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-direct {p0, v0}, Lcases/value_unknown_piece/Main;->show(Landroid/database/Cursor;)V
    return-void
.end method

.method private count()V
    .registers 8
    const-string v1, "content://call_log/calls?allow_voicemails="
    const/4 v2, 0x1
    invoke-static {v1, v2}, Lcases/value_unknown_piece/Main;->address(Ljava/lang/String;Z)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0}, Lcases/value_unknown_piece/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v2
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-direct {p0, v1}, Lcases/value_unknown_piece/Main;->show(Landroid/database/Cursor;)V
    return-void
.end method

.method private static address(Ljava/lang/String;Z)Ljava/lang/String;
    .registers 5
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const/4 v1, 0x0
    :l_a
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v2
    if-ge v1, v2, :l_22
    invoke-virtual {p0, v1}, Ljava/lang/String;->charAt(I)C
    move-result v2
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    add-int/lit8 v1, v1, 0x1
    goto :l_a
    :l_22
    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    return-object v2
.end method

.method private show(Landroid/database/Cursor;)V
    .registers 4
    new-instance v0, Landroid/widget/TextView;
    invoke-direct {v0, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-interface {p1}, Landroid/database/Cursor;->getCount()I
    move-result v1
    invoke-static {v1}, Ljava/lang/Integer;->toString(I)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-interface {p1}, Landroid/database/Cursor;->close()V
    invoke-virtual {p0, v0}, Lcases/value_unknown_piece/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method
