# Made by tests/cases/compile.py
.class final Lcases/trigger_made_later/NoRows;
.super Lcases/trigger_made_later/Rows;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcases/trigger_made_later/Rows;-><init>()V
    return-void
.end method

.method load(Landroid/app/Activity;)V
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p1, v0}, Landroid/app/Activity;->setContentView(Landroid/view/View;)V
    return-void
.end method
