# A Runnable that nothing creates.
.class public final Lorg/example/loan/dead/ContactsExport;
.super Ljava/lang/Object;
.source "ContactsExport.java"

.implements Ljava/lang/Runnable;


.field private final context:Landroid/content/Context;


.method public constructor <init>(Landroid/content/Context;)V
    .registers 2

    .line 9
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    .line 10
    iput-object p1, p0, Lorg/example/loan/dead/ContactsExport;->context:Landroid/content/Context;

    return-void
.end method


.method public run()V
    .registers 2

    .line 15
    iget-object v0, p0, Lorg/example/loan/dead/ContactsExport;->context:Landroid/content/Context;

    invoke-static {v0}, Lorg/example/loan/dead/ContactsUtils;->all(Landroid/content/Context;)Ljava/util/List;

    return-void
.end method
