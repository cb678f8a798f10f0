// A React Native module: the annotated method runs for the script, the other one does not.
package cases.bridge_react_native;

import android.database.Cursor;
import android.provider.CallLog;
import android.provider.ContactsContract;
import com.facebook.react.bridge.Promise;
import com.facebook.react.bridge.ReactApplicationContext;
import com.facebook.react.bridge.ReactContextBaseJavaModule;
import com.facebook.react.bridge.ReactMethod;

import com.facebook.react.bridge.*;

public final class Contacts extends ReactContextBaseJavaModule {
    Contacts(ReactApplicationContext context) {
        super(context);
    }

    @Override
    public String getName() {
        return "Contacts";
    }

    @ReactMethod
    public void getAll(Promise promise) {
        Cursor rows = getReactApplicationContext().getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        promise.resolve(rows.getCount());
    }

    public void sync(Promise promise) {
        Cursor rows = getReactApplicationContext().getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null);
        promise.resolve(rows.getCount());
    }
}
