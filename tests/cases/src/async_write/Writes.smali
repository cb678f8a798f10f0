# Made by tests/cases/compile.py
.class final Lcases/async_write/Writes;
.super Landroid/content/AsyncQueryHandler;

.method constructor <init>(Landroid/content/ContentResolver;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/content/AsyncQueryHandler;-><init>(Landroid/content/ContentResolver;)V
    return-void
.end method
