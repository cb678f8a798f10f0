# Made by tests/cases/compile.py
.class public final Lcases/bridge_javascript_posted/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-direct {p0}, Lcases/bridge_javascript_posted/Main;->shown()V
    :l_9
    goto :l_15
    :l_c
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_15
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_9} :l_c
.end method

.method private shown()V
    .registers 4
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcases/bridge_javascript_posted/Bridge;
    invoke-virtual {p0}, Lcases/bridge_javascript_posted/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    invoke-direct {v1, v2}, Lcases/bridge_javascript_posted/Bridge;-><init>(Landroid/content/ContentResolver;)V
    const-string v2, "app"
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "file:///android_asset/index.html"
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    const-string v1, "https://m.example.org/apply"
    const-string v2, "step=1"
    invoke-virtual {v2}, Ljava/lang/String;->getBytes()[B
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->postUrl(Ljava/lang/String;[B)V
    return-void
.end method
