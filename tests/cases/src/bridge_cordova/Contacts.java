// A Cordova plug-in: the platform makes it by the name in the app's configuration and calls execute.
package cases.bridge_cordova;

import android.database.Cursor;
import android.provider.ContactsContract;
import org.apache.cordova.CallbackContext;
import org.apache.cordova.CordovaPlugin;

import org.apache.cordova.*;

public final class Contacts extends CordovaPlugin {
    @Override
    public boolean execute(String action, org.json.JSONArray arguments, CallbackContext callback) {
        Cursor rows = cordova.getActivity().getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        callback.success("" + rows.getCount());
        return true;
    }
}
