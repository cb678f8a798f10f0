# Made by tests/cases/compile.py
.class public final Lcases/reflection_walked_other/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 11
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/TextView;
    invoke-direct {v0, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    :l_e
    const-class v5, Landroid/content/ContentResolver;
    invoke-virtual {v5}, Ljava/lang/Class;->getMethods()[Ljava/lang/reflect/Method;
    move-result-object v1
    array-length v2, v1
    const/4 v3, 0x0
    :l_1b
    if-ge v3, v2, :l_57
    aget-object v4, v1, v3
    invoke-virtual {v4}, Ljava/lang/reflect/Method;->getName()Ljava/lang/String;
    move-result-object v5
    const-string v6, "getType"
    invoke-virtual {v5, v6}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v5
    if-eqz v5, :l_51
    invoke-virtual {p0}, Lcases/reflection_walked_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v5
    const/4 v6, 0x1
    new-array v6, v6, [Ljava/lang/Object;
    const/4 v7, 0x0
    const-string v8, "content://com.android.contacts/data"
    invoke-static {v8}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v8
    aput-object v8, v6, v7
    invoke-virtual {v4, v5, v6}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v5
    check-cast v5, Ljava/lang/String;
    invoke-virtual {v0, v5}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :l_51
    add-int/lit8 v3, v3, 0x1
    goto :l_1b
    :l_57
    goto :l_61
    :l_5a
    move-exception v1
    const-string v5, "none"
    invoke-virtual {v0, v5}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :l_61
    invoke-virtual {p0, v0}, Lcases/reflection_walked_other/Main;->setContentView(Landroid/view/View;)V
    return-void
    .catch Ljava/lang/ReflectiveOperationException; {:l_e .. :l_57} :l_5a
.end method
