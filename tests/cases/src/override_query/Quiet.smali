# Made by tests/cases/compile.py
.class final Lcases/override_query/Quiet;
.super Landroid/content/AsyncQueryHandler;

.method constructor <init>(Landroid/content/ContentResolver;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/content/AsyncQueryHandler;-><init>(Landroid/content/ContentResolver;)V
    return-void
.end method

.method public startQuery(ILjava/lang/Object;Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)V
    .registers 16
    move-object v0, p0
    move v1, p1
    move-object v2, p2
    move-object v3, p3
    move-object v4, p4
    move-object v5, p5
    move-object v6, p6
    move-object v7, p7
    invoke-super/range {v0 .. v7}, Landroid/content/AsyncQueryHandler;->startQuery(ILjava/lang/Object;Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method

.method protected onQueryComplete(ILjava/lang/Object;Landroid/database/Cursor;)V
    .registers 4
    invoke-interface {p3}, Landroid/database/Cursor;->close()V
    return-void
.end method
