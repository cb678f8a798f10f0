# Made by tests/cases/compile.py
.class public final Lcases/reflection_walked/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 11
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v5, "xqxuxexrxyx"
    const-string v6, "x"
    const-string v7, ""
    invoke-virtual {v5, v6, v7}, Ljava/lang/String;->replace(Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Ljava/lang/String;
    move-result-object v0
    :l_f
    const-class v5, Landroid/content/ContentResolver;
    invoke-virtual {v5}, Ljava/lang/Class;->getMethods()[Ljava/lang/reflect/Method;
    move-result-object v1
    array-length v2, v1
    const/4 v3, 0x0
    :l_1c
    if-ge v3, v2, :l_67
    aget-object v4, v1, v3
    invoke-virtual {v4}, Ljava/lang/reflect/Method;->getName()Ljava/lang/String;
    move-result-object v5
    invoke-virtual {v5, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v5
    if-eqz v5, :l_61
    invoke-virtual {p0}, Lcases/reflection_walked/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v5
    const/4 v6, 0x5
    new-array v6, v6, [Ljava/lang/Object;
    const/4 v7, 0x0
    const-string v8, "content://com.android.contacts/data"
    invoke-static {v8}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v8
    aput-object v8, v6, v7
    const/4 v7, 0x1
    const/4 v8, 0x0
    aput-object v8, v6, v7
    const/4 v7, 0x2
    const/4 v8, 0x0
    aput-object v8, v6, v7
    const/4 v7, 0x3
    const/4 v8, 0x0
    aput-object v8, v6, v7
    const/4 v7, 0x4
    const/4 v8, 0x0
    aput-object v8, v6, v7
    invoke-virtual {v4, v5, v6}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v5
    check-cast v5, Landroid/database/Cursor;
    invoke-direct {p0, v5}, Lcases/reflection_walked/Main;->show(Landroid/database/Cursor;)V
    :l_61
    add-int/lit8 v3, v3, 0x1
    goto :l_1c
    :l_67
    goto :l_77
    :l_6a
    move-exception v1
    new-instance v5, Landroid/widget/TextView;
    invoke-direct {v5, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v5}, Lcases/reflection_walked/Main;->setContentView(Landroid/view/View;)V
    :l_77
    return-void
    .catch Ljava/lang/ReflectiveOperationException; {:l_f .. :l_67} :l_6a
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
    invoke-virtual {p0, v1}, Lcases/reflection_walked/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method
