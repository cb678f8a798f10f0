// The selection binds an id that is put into its text.
package cases.select_id_appended;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.CallLog;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        one();
        many();
    }

    private void one() {
        count(getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, " _id= " + System.currentTimeMillis(), null, null));
    }

    private void many() {
        count(getContentResolver().query(CallLog.Calls.CONTENT_URI, null, "date > " + System.currentTimeMillis(), null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
