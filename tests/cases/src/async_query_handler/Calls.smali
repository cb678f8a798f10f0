# Made by tests/cases/compile.py
.class final Lcases/async_query_handler/Calls;
.super Landroid/content/AsyncQueryHandler;

.method constructor <init>(Landroid/content/ContentResolver;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/content/AsyncQueryHandler;-><init>(Landroid/content/ContentResolver;)V
    return-void
.end method

.method protected onQueryComplete(ILjava/lang/Object;Landroid/database/Cursor;)V
    .registers 6
    :l_0
    invoke-interface {p3}, Landroid/database/Cursor;->moveToNext()Z
    move-result v0
    if-eqz v0, :l_19
    const-string v0, "calls"
    const/4 v1, 0x0
    invoke-interface {p3, v1}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :l_0
    :l_19
    return-void
.end method
