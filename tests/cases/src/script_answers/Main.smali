# Made by tests/cases/compile.py
.class public final Lcases/script_answers/Main;
.super Landroid/app/Activity;

.field static answer:Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-direct {p0}, Lcases/script_answers/Main;->reactPromise()V
    invoke-direct {p0}, Lcases/script_answers/Main;->reactCallback()V
    invoke-direct {p0}, Lcases/script_answers/Main;->reactEvent()V
    invoke-direct {p0}, Lcases/script_answers/Main;->flutterResult()V
    invoke-direct {p0}, Lcases/script_answers/Main;->flutterEvent()V
    invoke-direct {p0}, Lcases/script_answers/Main;->flutterCall()V
    invoke-direct {p0}, Lcases/script_answers/Main;->cordova()V
    invoke-direct {p0}, Lcases/script_answers/Main;->cordovaResult()V
    invoke-direct {p0}, Lcases/script_answers/Main;->capacitor()V
    invoke-direct {p0}, Lcases/script_answers/Main;->uniApp()V
    invoke-direct {p0}, Lcases/script_answers/Main;->weex()V
    invoke-direct {p0}, Lcases/script_answers/Main;->dcloud()V
    :l_35
    goto :l_41
    :l_38
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_41
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_35} :l_38
.end method

.method private reactPromise()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    sget-object v1, Lcases/script_answers/Main;->answer:Ljava/lang/Object;
    check-cast v1, Lcom/facebook/react/bridge/Promise;
    invoke-interface {v1, v0}, Lcom/facebook/react/bridge/Promise;->resolve(Ljava/lang/Object;)V
    return-void
.end method

.method private reactCallback()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    sget-object v1, Lcases/script_answers/Main;->answer:Ljava/lang/Object;
    check-cast v1, Lcom/facebook/react/bridge/Callback;
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Object;
    const/4 v3, 0x0
    aput-object v0, v2, v3
    invoke-interface {v1, v2}, Lcom/facebook/react/bridge/Callback;->invoke([Ljava/lang/Object;)V
    return-void
.end method

.method private reactEvent()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    sget-object v1, Lcases/script_answers/Main;->answer:Ljava/lang/Object;
    check-cast v1, Lcom/facebook/react/modules/core/DeviceEventManagerModule$RCTDeviceEventEmitter;
    const-string v2, "names"
    invoke-interface {v1, v2, v0}, Lcom/facebook/react/modules/core/DeviceEventManagerModule$RCTDeviceEventEmitter;->emit(Ljava/lang/String;Ljava/lang/Object;)V
    return-void
.end method

.method private flutterResult()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    sget-object v1, Lcases/script_answers/Main;->answer:Ljava/lang/Object;
    check-cast v1, Lio/flutter/plugin/common/MethodChannel$Result;
    invoke-interface {v1, v0}, Lio/flutter/plugin/common/MethodChannel$Result;->success(Ljava/lang/Object;)V
    return-void
.end method

.method private flutterEvent()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    sget-object v1, Lcases/script_answers/Main;->answer:Ljava/lang/Object;
    check-cast v1, Lio/flutter/plugin/common/EventChannel$EventSink;
    invoke-interface {v1, v0}, Lio/flutter/plugin/common/EventChannel$EventSink;->success(Ljava/lang/Object;)V
    return-void
.end method

.method private flutterCall()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Lio/flutter/plugin/common/MethodChannel;
    const-string v2, "names"
    invoke-direct {v1, p0, v2}, Lio/flutter/plugin/common/MethodChannel;-><init>(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v2, "names"
    invoke-virtual {v1, v2, v0}, Lio/flutter/plugin/common/MethodChannel;->invokeMethod(Ljava/lang/String;Ljava/lang/Object;)V
    return-void
.end method

.method private cordova()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    sget-object v1, Lcases/script_answers/Main;->answer:Ljava/lang/Object;
    check-cast v1, Lorg/apache/cordova/CallbackContext;
    invoke-virtual {v1, v0}, Lorg/apache/cordova/CallbackContext;->success(Ljava/lang/String;)V
    return-void
.end method

.method private cordovaResult()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    sget-object v1, Lcases/script_answers/Main;->answer:Ljava/lang/Object;
    check-cast v1, Lorg/apache/cordova/CallbackContext;
    new-instance v2, Lorg/apache/cordova/PluginResult;
    invoke-direct {v2, v0}, Lorg/apache/cordova/PluginResult;-><init>(Ljava/lang/String;)V
    invoke-virtual {v1, v2}, Lorg/apache/cordova/CallbackContext;->sendPluginResult(Lorg/apache/cordova/PluginResult;)V
    return-void
.end method

.method private capacitor()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    sget-object v1, Lcases/script_answers/Main;->answer:Ljava/lang/Object;
    check-cast v1, Lcom/getcapacitor/PluginCall;
    invoke-virtual {v1, v0}, Lcom/getcapacitor/PluginCall;->resolve(Ljava/lang/String;)V
    return-void
.end method

.method private uniApp()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    sget-object v1, Lcases/script_answers/Main;->answer:Ljava/lang/Object;
    check-cast v1, Lio/dcloud/feature/uniapp/bridge/UniJSCallback;
    invoke-interface {v1, v0}, Lio/dcloud/feature/uniapp/bridge/UniJSCallback;->invoke(Ljava/lang/Object;)V
    return-void
.end method

.method private weex()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    sget-object v1, Lcases/script_answers/Main;->answer:Ljava/lang/Object;
    check-cast v1, Lcom/taobao/weex/bridge/JSCallback;
    invoke-interface {v1, v0}, Lcom/taobao/weex/bridge/JSCallback;->invoke(Ljava/lang/Object;)V
    return-void
.end method

.method private dcloud()V
    .registers 8
    invoke-virtual {p0}, Lcases/script_answers/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/script_answers/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    const/4 v1, 0x0
    const-string v2, "1"
    const/4 v3, 0x1
    const/4 v4, 0x0
    invoke-static {v1, v2, v0, v3, v4}, Lio/dcloud/common/util/JSUtil;->execCallback(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/String;IZ)V
    return-void
.end method

.method static first(Landroid/database/Cursor;)Ljava/lang/String;
    .registers 2
    invoke-interface {p0}, Landroid/database/Cursor;->moveToFirst()Z
    const/4 v0, 0x0
    invoke-interface {p0, v0}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
