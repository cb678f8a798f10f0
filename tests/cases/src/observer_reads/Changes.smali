# Made by tests/cases/compile.py
.class final Lcases/observer_reads/Changes;
.super Landroid/database/ContentObserver;

.field private final resolver:Landroid/content/ContentResolver;

.method constructor <init>(Landroid/content/ContentResolver;)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Landroid/database/ContentObserver;-><init>(Landroid/os/Handler;)V
    iput-object p1, p0, Lcases/observer_reads/Changes;->resolver:Landroid/content/ContentResolver;
    return-void
.end method

.method public onChange(Z)V
    .registers 9
    iget-object v1, p0, Lcases/observer_reads/Changes;->resolver:Landroid/content/ContentResolver;
    sget-object v2, Landroid/provider/CallLog$Calls;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    const-string v1, "changes"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, "calls: "
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-interface {v0}, Landroid/database/Cursor;->getCount()I
    move-result v3
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v1, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    return-void
.end method
