# Made by tests/cases/compile.py
.class final Lcases/override_query/Calls;
.super Landroid/content/AsyncQueryHandler;

.method constructor <init>(Landroid/content/ContentResolver;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/content/AsyncQueryHandler;-><init>(Landroid/content/ContentResolver;)V
    return-void
.end method

.method protected onQueryComplete(ILjava/lang/Object;Landroid/database/Cursor;)V
    .registers 4
    invoke-interface {p3}, Landroid/database/Cursor;->close()V
    return-void
.end method
