# The access: a query in a constructor.
.class public final Lorg/example/loan/markup/＜script＞alert（1）＜／script＞;
.super Ljava/lang/Object;
.source "</title><script>alert(2)</script>.java"


.field final 贷款＞:Landroid/database/Cursor;


.method constructor <init>(Landroid/content/Context;)V
    .registers 8

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;

    move-result-object v0

    sget-object v1, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;

    const/4 v2, 0x0

    const/4 v3, 0x0

    const/4 v4, 0x0

    const-string v5, "<script>alert(3)</script>𝒟"

    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;

    move-result-object p1

    iput-object p1, p0, Lorg/example/loan/markup/＜script＞alert（1）＜／script＞;->贷款＞:Landroid/database/Cursor;

    return-void
.end method
