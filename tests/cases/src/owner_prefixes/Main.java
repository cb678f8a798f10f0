// One class below each prefix of a known owner, and one below a prefix that only begins the same.
package cases.owner_prefixes;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        com.outsystems.credolab.owned.Reader.read(this);
        com.moxie.client.owned.Reader.read(this);
        com.rong360.app.crawler.owned.Reader.read(this);
        cn.tongdun.android.owned.Reader.read(this);
        cn.fraudmetrix.owned.Reader.read(this);
        cn.fraudmetrix.octopus.owned.Reader.read(this);
        cn.tongdun.mobrisk.owned.Reader.read(this);
        com.trustdecision.owned.Reader.read(this);
        com.bqs.crawler.owned.Reader.read(this);
        com.bqs.risk.owned.Reader.read(this);
        com.bairong.mobile.owned.Reader.read(this);
        com.ishumei.owned.Reader.read(this);
        com.xinyan.owned.Reader.read(this);
        com.android.moblie.zmxy.antgroup.creditsdk.owned.Reader.read(this);
        com.antgroup.zmxy.owned.Reader.read(this);
        com.megvii.owned.Reader.read(this);
        com.tencent.cloud.huiyansdkface.owned.Reader.read(this);
        com.baidu.liantian.owned.Reader.read(this);
        com.alipay.zoloz.owned.Reader.read(this);
        ai.advance.owned.Reader.read(this);
        com.rt2zz.reactnativecontacts.owned.Reader.read(this);
        com.wscodelabs.callLogs.owned.Reader.read(this);
        expo.modules.contacts.owned.Reader.read(this);
        co.quis.flutter_contacts.owned.Reader.read(this);
        flutter.plugins.contactsservice.owned.Reader.read(this);
        com.github.s0nerik.fast_contacts.owned.Reader.read(this);
        sk.fourq.owned.Reader.read(this);
        org.apache.cordova.contacts.owned.Reader.read(this);
        getcapacitor.community.contacts.owned.Reader.read(this);
        com.facebook.react.owned.Reader.read(this);
        io.flutter.owned.Reader.read(this);
        org.apache.cordova.owned.Reader.read(this);
        com.getcapacitor.owned.Reader.read(this);
        io.dcloud.owned.Reader.read(this);
        androidx.owned.Reader.read(this);
        android.support.owned.Reader.read(this);
        android.arch.owned.Reader.read(this);
        com.google.android.material.owned.Reader.read(this);
        com.google.android.gms.owned.Reader.read(this);
        com.google.android.play.owned.Reader.read(this);
        com.google.firebase.owned.Reader.read(this);
        kotlin.owned.Reader.read(this);
        kotlinx.owned.Reader.read(this);
        okhttp3.owned.Reader.read(this);
        com.squareup.okhttp.owned.Reader.read(this);
        okio.owned.Reader.read(this);
        retrofit2.owned.Reader.read(this);
        retrofit.owned.Reader.read(this);
        com.android.volley.owned.Reader.read(this);
        com.google.gson.owned.Reader.read(this);
        com.alibaba.fastjson.owned.Reader.read(this);
        com.fasterxml.jackson.owned.Reader.read(this);
        com.squareup.moshi.owned.Reader.read(this);
        com.google.protobuf.owned.Reader.read(this);
        io.reactivex.owned.Reader.read(this);
        rx.owned.Reader.read(this);
        com.bumptech.glide.owned.Reader.read(this);
        com.squareup.picasso.owned.Reader.read(this);
        org.apache.http.owned.Reader.read(this);
        com.facebook.owned.Reader.read(this);
    }
}
