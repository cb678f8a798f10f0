// A provider constant is made a string, put together and parsed again.
package cases.value_constant_text;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.CallLog;
import android.provider.ContactsContract;
import android.provider.Telephony;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        all();
        one();
        parts();
    }

    private void all() {
        count(getContentResolver().query(Uri.parse(String.valueOf(CallLog.Calls.CONTENT_URI)), null, null, null, null));
    }

    private void one() {
        count(getContentResolver().query(Uri.parse(ContactsContract.Contacts.CONTENT_URI.toString() + "/1"), null, null, null, null));
    }

    private void parts() {
        StringBuilder address = new StringBuilder();
        address.append(Telephony.Mms.CONTENT_URI).append("/part");
        count(getContentResolver().query(Uri.parse(new String(address.toString())), null, null, null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
