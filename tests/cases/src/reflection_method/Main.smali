# Made by tests/cases/compile.py
.class public final Lcases/reflection_method/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    const-string v3, "[Ljava.lang.String;"
    invoke-static {v3}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v3, "android.content.ContentResolver"
    invoke-static {v3}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v3
    const-string v4, "query"
    const/4 v5, 0x5
    new-array v5, v5, [Ljava/lang/Class;
    const/4 v6, 0x0
    const-class v7, Landroid/net/Uri;
    aput-object v7, v5, v6
    const/4 v6, 0x1
    aput-object v0, v5, v6
    const/4 v6, 0x2
    const-class v7, Ljava/lang/String;
    aput-object v7, v5, v6
    const/4 v6, 0x3
    aput-object v0, v5, v6
    const/4 v6, 0x4
    const-class v7, Ljava/lang/String;
    aput-object v7, v5, v6
    invoke-virtual {v3, v4, v5}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v1
    const-string v3, "content://call_log/calls"
    invoke-static {v3}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v2
    invoke-virtual {p0}, Lcases/reflection_method/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v3
    const/4 v4, 0x5
    new-array v4, v4, [Ljava/lang/Object;
    const/4 v5, 0x0
    aput-object v2, v4, v5
    const/4 v5, 0x1
    const/4 v6, 0x0
    aput-object v6, v4, v5
    const/4 v5, 0x2
    const/4 v6, 0x0
    aput-object v6, v4, v5
    const/4 v5, 0x3
    const/4 v6, 0x0
    aput-object v6, v4, v5
    const/4 v5, 0x4
    const/4 v6, 0x0
    aput-object v6, v4, v5
    invoke-virtual {v1, v3, v4}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v3
    check-cast v3, Landroid/database/Cursor;
    invoke-direct {p0, v3}, Lcases/reflection_method/Main;->show(Landroid/database/Cursor;)V
    :l_60
    goto :l_6c
    :l_63
    move-exception v0
    const-string v3, "reflection"
    const-string v4, "no such method"
    invoke-static {v3, v4}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_6c
    return-void
    .catch Ljava/lang/ReflectiveOperationException; {:l_5 .. :l_60} :l_63
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
    invoke-virtual {p0, v1}, Lcases/reflection_method/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method
