# Made by tests/cases/compile.py
.class public final Lcases/dead_listener/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    return-void
.end method

.method private prepare(Landroid/widget/Button;)V
    .registers 3
    new-instance v0, Lcases/dead_listener/Main$1;
    invoke-direct {v0, p0}, Lcases/dead_listener/Main$1;-><init>(Lcases/dead_listener/Main;)V
    invoke-virtual {p1, v0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
