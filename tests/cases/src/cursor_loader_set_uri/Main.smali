# Made by tests/cases/compile.py
.class public final Lcases/cursor_loader_set_uri/Main;
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
    invoke-direct {p0}, Lcases/cursor_loader_set_uri/Main;->framework()V
    invoke-direct {p0}, Lcases/cursor_loader_set_uri/Main;->androidx()V
    invoke-direct {p0}, Lcases/cursor_loader_set_uri/Main;->support()V
    invoke-direct {p0}, Lcases/cursor_loader_set_uri/Main;->own()V
    :l_15
    goto :l_21
    :l_18
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_21
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_15} :l_18
.end method

.method private framework()V
    .registers 3
    new-instance v0, Landroid/content/CursorLoader;
    invoke-direct {v0, p0}, Landroid/content/CursorLoader;-><init>(Landroid/content/Context;)V
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {v0, v1}, Landroid/content/CursorLoader;->setUri(Landroid/net/Uri;)V
    return-void
.end method

.method private androidx()V
    .registers 3
    new-instance v0, Landroidx/loader/content/CursorLoader;
    invoke-direct {v0, p0}, Landroidx/loader/content/CursorLoader;-><init>(Landroid/content/Context;)V
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {v0, v1}, Landroidx/loader/content/CursorLoader;->setUri(Landroid/net/Uri;)V
    return-void
.end method

.method private support()V
    .registers 3
    new-instance v0, Landroid/support/v4/content/CursorLoader;
    invoke-direct {v0, p0}, Landroid/support/v4/content/CursorLoader;-><init>(Landroid/content/Context;)V
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {v0, v1}, Landroid/support/v4/content/CursorLoader;->setUri(Landroid/net/Uri;)V
    return-void
.end method

.method private own()V
    .registers 3
    new-instance v0, Landroid/content/CursorLoader;
    invoke-direct {v0, p0}, Landroid/content/CursorLoader;-><init>(Landroid/content/Context;)V
    const-string v1, "content://cases.notes/rows"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/content/CursorLoader;->setUri(Landroid/net/Uri;)V
    return-void
.end method
