# Made by tests/cases/compile.py
.class public final Lcases/callback_menu_click/Main;
.super Lcases/callback_menu_click/Base;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcases/callback_menu_click/Base;-><init>()V
    return-void
.end method
