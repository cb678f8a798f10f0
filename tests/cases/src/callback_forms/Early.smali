# Made by tests/cases/compile.py
.class final Lcases/callback_forms/Early;
.super Ljava/lang/Object;

.field static final NAME:Ljava/lang/String;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static constructor <clinit>()V
    .registers 6
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
    sput-object v0, Lcases/callback_forms/Early;->NAME:Ljava/lang/String;
    return-void
.end method
