# Made by tests/cases/compile.py
.class public final Lcases/owner_lenddo/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/lenddo/mobile/core/Collector;->collect(Landroid/content/Context;)I
    invoke-static {p0}, Lcredoapp/module/contacts/ContactsModule;->rows(Landroid/content/Context;)I
    return-void
.end method
