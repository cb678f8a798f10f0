# Made by tests/cases/compile.py
.class public final Lcases/trigger_made_later/Main;
.super Lcases/trigger_made_later/Screen;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcases/trigger_made_later/Screen;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Lcases/trigger_made_later/Screen;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/trigger_made_later/NoRows;
    invoke-direct {v0}, Lcases/trigger_made_later/NoRows;-><init>()V
    iput-object v0, p0, Lcases/trigger_made_later/Main;->rows:Lcases/trigger_made_later/Rows;
    return-void
.end method
