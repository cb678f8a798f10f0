# Made by tests/cases/compile.py
.class public final Lcases/flow_null_shared/Main;
.super Landroid/app/Activity;

.field private static final OFFICE:Lcases/flow_null_shared/Person;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 11
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v3, Lcases/flow_null_shared/Main;->OFFICE:Lcases/flow_null_shared/Person;
    const-string v4, "office"
    iput-object v4, v3, Lcases/flow_null_shared/Person;->name:Ljava/lang/String;
    invoke-virtual {p0}, Lcases/flow_null_shared/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v3
    sget-object v4, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    invoke-virtual/range {v3 .. v8}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    new-instance v1, Lcases/flow_null_shared/Person;
    invoke-direct {v1}, Lcases/flow_null_shared/Person;-><init>()V
    const/4 v3, 0x1
    invoke-interface {v0, v3}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v3
    iput-object v3, v1, Lcases/flow_null_shared/Person;->name:Ljava/lang/String;
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    new-instance v2, Lcases/flow_null_shared/Letter;
    invoke-direct {v2}, Lcases/flow_null_shared/Letter;-><init>()V
    invoke-virtual {v2, v1}, Lcases/flow_null_shared/Letter;->from(Lcases/flow_null_shared/Person;)V
    sget-object v3, Lcases/flow_null_shared/Main;->OFFICE:Lcases/flow_null_shared/Person;
    invoke-virtual {v2, v3}, Lcases/flow_null_shared/Letter;->to(Lcases/flow_null_shared/Person;)V
    const-string v3, "letter"
    iget-object v4, v2, Lcases/flow_null_shared/Letter;->sender:Lcases/flow_null_shared/Person;
    iget-object v4, v4, Lcases/flow_null_shared/Person;->name:Ljava/lang/String;
    invoke-static {v3, v4}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcases/flow_null_shared/Person;
    invoke-direct {v0}, Lcases/flow_null_shared/Person;-><init>()V
    sput-object v0, Lcases/flow_null_shared/Main;->OFFICE:Lcases/flow_null_shared/Person;
    return-void
.end method
