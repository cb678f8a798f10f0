# Made by tests/cases/compile.py
.class Lcases/trigger_made_later/Screen;
.super Landroid/app/Activity;

.field rows:Lcases/trigger_made_later/Rows;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onResume()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    iget-object v0, p0, Lcases/trigger_made_later/Screen;->rows:Lcases/trigger_made_later/Rows;
    invoke-virtual {v0, p0}, Lcases/trigger_made_later/Rows;->load(Landroid/app/Activity;)V
    return-void
.end method
