# Made by tests/cases/compile.py
.class public final Lcases/bridge_javascript/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcases/bridge_javascript/Bridge;
    invoke-virtual {p0}, Lcases/bridge_javascript/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    invoke-direct {v1, v2}, Lcases/bridge_javascript/Bridge;-><init>(Landroid/content/ContentResolver;)V
    const-string v2, "app"
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "https://m.example.org/"
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    invoke-virtual {p0, v0}, Lcases/bridge_javascript/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method
