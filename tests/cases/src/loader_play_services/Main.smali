# Made by tests/cases/compile.py
.class public final Lcases/loader_play_services/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "com.google.android.gms.vision"
    invoke-static {p0, v0}, Lcom/google/android/gms/dynamite/DynamiteModule;->load(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/ClassLoader;
    return-void
.end method
