# Made by tests/cases/compile.py
.class public final Lcases/owner_prefixes/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/outsystems/credolab/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/moxie/client/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/rong360/app/crawler/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcn/tongdun/android/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcn/fraudmetrix/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcn/fraudmetrix/octopus/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcn/tongdun/mobrisk/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/trustdecision/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/bqs/crawler/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/bqs/risk/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/bairong/mobile/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/ishumei/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/xinyan/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/android/moblie/zmxy/antgroup/creditsdk/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/antgroup/zmxy/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/megvii/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/tencent/cloud/huiyansdkface/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/baidu/liantian/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/alipay/zoloz/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lai/advance/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/rt2zz/reactnativecontacts/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/wscodelabs/callLogs/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lexpo/modules/contacts/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lco/quis/flutter_contacts/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lflutter/plugins/contactsservice/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/github/s0nerik/fast_contacts/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lsk/fourq/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/cordova/contacts/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lgetcapacitor/community/contacts/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/facebook/react/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lio/flutter/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/cordova/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/getcapacitor/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lio/dcloud/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Landroidx/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Landroid/support/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Landroid/arch/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/google/android/material/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/google/android/gms/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/google/android/play/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/google/firebase/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lkotlin/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lkotlinx/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lokhttp3/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/squareup/okhttp/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lokio/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lretrofit2/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lretrofit/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/android/volley/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/google/gson/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/alibaba/fastjson/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/fasterxml/jackson/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/squareup/moshi/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/google/protobuf/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lio/reactivex/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lrx/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/bumptech/glide/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/squareup/picasso/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/http/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/facebook/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/google/common/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lio/netty/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/ibm/icu/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/xerces/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/xml/serialize/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/wml/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/html/dom/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Ljavax/xml/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/w3c/dom/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/xml/sax/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/commons/codec/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/commons/collections/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/commons/collections4/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/commons/compress/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/commons/io/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/apache/commons/logging/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/rabbitmq/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/jcodec/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/beust/jcommander/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Ljunit/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/junit/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lorg/hamcrest/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/koushikdutta/async/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/google/zxing/owned/Reader;->read(Landroid/content/Context;)I
    invoke-static {p0}, Lcom/tencent/smtt/owned/Reader;->read(Landroid/content/Context;)I
    return-void
.end method
