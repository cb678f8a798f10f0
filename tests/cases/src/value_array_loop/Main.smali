# Made by tests/cases/compile.py
.class public final Lcases/value_array_loop/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 12
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/4 v4, 0x3
    new-array v0, v4, [Ljava/lang/String;
    const/4 v5, 0x0
    const-string v6, "content://icc/adn"
    aput-object v6, v0, v5
    const/4 v5, 0x1
    const-string v6, "content://sim/adn"
    aput-object v6, v0, v5
    const/4 v5, 0x2
    const-string v6, "content://icc/adn/subId/1"
    aput-object v6, v0, v5
    array-length v1, v0
    const/4 v2, 0x0
    :l_1f
    if-ge v2, v1, :l_45
    aget-object v3, v0, v2
    invoke-virtual {p0}, Lcases/value_array_loop/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v4
    invoke-static {v3}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v5
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    invoke-virtual/range {v4 .. v9}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v4
    invoke-direct {p0, v4}, Lcases/value_array_loop/Main;->show(Landroid/database/Cursor;)V
    add-int/lit8 v2, v2, 0x1
    goto :l_1f
    :l_45
    return-void
.end method

.method private show(Landroid/database/Cursor;)V
    .registers 6
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    :l_8
    invoke-interface {p1}, Landroid/database/Cursor;->moveToNext()Z
    move-result v2
    if-eqz v2, :l_25
    const/4 v2, 0x1
    invoke-interface {p1, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const/16 v3, 0xa
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    goto :l_8
    :l_25
    invoke-interface {p1}, Landroid/database/Cursor;->close()V
    new-instance v1, Landroid/widget/TextView;
    invoke-direct {v1, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v1}, Lcases/value_array_loop/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method
