// An unstable ContentProviderClient; bulkInsert; the fixed numbers and one entry of the SIM.
package cases.provider_client_unstable;

import android.app.Activity;
import android.content.ContentProviderClient;
import android.content.ContentValues;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.RemoteException;
import android.provider.CallLog;
import android.provider.Contacts;
import android.provider.ContactsContract;
import android.provider.SimPhonebookContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        client();
        written();
        fixed();
        entry();
        callerId();
    }

    private void client() {
        ContentProviderClient client = getContentResolver().acquireUnstableContentProviderClient("call_log");
        try {
            count(client.query(CallLog.Calls.CONTENT_URI, null, null, null, null));
        } catch (RemoteException e) {
            Log.w("calls", "none");
        }
    }

    private void written() {
        getContentResolver().bulkInsert(ContactsContract.Data.CONTENT_URI, new ContentValues[0]);
    }

    private void fixed() {
        count(getContentResolver().query(Uri.parse("content://icc/fdn"), null, null, null, null));
    }

    private void entry() {
        count(getContentResolver().query(SimPhonebookContract.SimRecords.getItemUri(1, 1, 3), null, null, null, null));
    }

    private void callerId() {
        count(getContentResolver().query(Uri.withAppendedPath(Contacts.Phones.CONTENT_FILTER_URL, "5551234"), null, null, null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
