# Made by tests/cases/compile.py
.class public final Lcases/flow_reflected_null/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/flow_reflected_null/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    :l_1b
    const-string v2, "names"
    const/4 v3, 0x1
    invoke-interface {v0, v3}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v3
    const/4 v4, 0x0
    invoke-static {v3, v4}, Lcases/flow_reflected_null/Main;->encoded(Ljava/lang/String;Ljava/lang/reflect/Method;)Ljava/lang/String;
    move-result-object v3
    invoke-static {v2, v3}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :l_2c
    goto :l_38
    :l_2f
    move-exception v1
    const-string v2, "names"
    const-string v3, "no such method"
    invoke-static {v2, v3}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_38
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    return-void
    .catch Ljava/lang/ReflectiveOperationException; {:l_1b .. :l_2c} :l_2f
.end method

.method private static encoded(Ljava/lang/String;Ljava/lang/reflect/Method;)Ljava/lang/String;
    .registers 5
    if-nez p1, :l_7
    const-string v0, "none"
    return-object v0
    :l_7
    const/4 v0, 0x0
    const/4 v1, 0x1
    new-array v1, v1, [Ljava/lang/Object;
    const/4 v2, 0x0
    aput-object p0, v1, v2
    invoke-virtual {p1, v0, v1}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    return-object v0
.end method
