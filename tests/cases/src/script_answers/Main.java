// Every way to answer script that ships inside the app.
package cases.script_answers;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            reactPromise();
            reactCallback();
            reactEvent();
            flutterResult();
            flutterEvent();
            flutterCall();
            cordova();
            cordovaResult();
            capacitor();
            uniApp();
            weex();
            dcloud();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void reactPromise() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((com.facebook.react.bridge.Promise) answer).resolve(text);
    }

    private void reactCallback() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((com.facebook.react.bridge.Callback) answer).invoke(text);
    }

    private void reactEvent() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((com.facebook.react.modules.core.DeviceEventManagerModule.RCTDeviceEventEmitter) answer).emit("names", text);
    }

    private void flutterResult() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((io.flutter.plugin.common.MethodChannel.Result) answer).success(text);
    }

    private void flutterEvent() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((io.flutter.plugin.common.EventChannel.EventSink) answer).success(text);
    }

    private void flutterCall() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new io.flutter.plugin.common.MethodChannel(this, "names").invokeMethod("names", text);
    }

    private void cordova() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((org.apache.cordova.CallbackContext) answer).success(text);
    }

    private void cordovaResult() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((org.apache.cordova.CallbackContext) answer).sendPluginResult(new org.apache.cordova.PluginResult(text));
    }

    private void capacitor() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((com.getcapacitor.PluginCall) answer).resolve(text);
    }

    private void uniApp() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((io.dcloud.feature.uniapp.bridge.UniJSCallback) answer).invoke(text);
    }

    private void weex() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((com.taobao.weex.bridge.JSCallback) answer).invoke(text);
    }

    private void dcloud() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        io.dcloud.common.util.JSUtil.execCallback(null, "1", text, 1, false);
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }

    static Object answer;
}
