# Made by tests/cases/compile.py
.class public final Lcases/loader_replugin/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "loan"
    const-string v1, "org.example.LoanActivity"
    invoke-static {p0, v0, v1}, Lcom/qihoo360/replugin/RePlugin;->startActivity(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)Z
    return-void
.end method
