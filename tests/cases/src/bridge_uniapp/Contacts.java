// A native module of uni-app: script calls the method with @UniJSMethod, and no other. The engine
// makes it by the name in assets/dcloud_uniplugins.json.
package cases.bridge_uniapp;

import android.content.Context;
import android.provider.CallLog;
import android.provider.ContactsContract;

import io.dcloud.feature.uniapp.annotation.UniJSMethod;
import io.dcloud.feature.uniapp.common.UniModule;

public final class Contacts extends UniModule {
    static Context context;

    @UniJSMethod(uiThread = false)
    public String all() {
        return "" + context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount();
    }

    public String calls() {
        return "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount();
    }
}
