# Made by tests/cases/compile.py
.class final Lcases/callback_forms/Search;
.super Landroid/widget/Filter;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/widget/Filter;-><init>()V
    return-void
.end method

.method protected performFiltering(Ljava/lang/CharSequence;)Ljava/lang/Object;
    .registers 8
    sget-object v0, Lcases/callback_forms/Main;->context:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_forms/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
