// A Capacitor plug-in: script calls the method with @PluginMethod, and no other.
package cases.bridge_capacitor;

import android.provider.CallLog;
import android.provider.ContactsContract;

import com.getcapacitor.Plugin;
import com.getcapacitor.PluginCall;
import com.getcapacitor.PluginMethod;

public final class Contacts extends Plugin {
    @PluginMethod
    public void getContacts(PluginCall call) {
        call.resolve("" + getContext().getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }

    public void getCalls(PluginCall call) {
        call.resolve("" + getContext().getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
