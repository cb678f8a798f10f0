// The rows are the message of an exception that nobody asks for.
package cases.flow_exception_kept;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.SmsManager;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            read();
        } catch (IllegalStateException e) {
            SmsManager.getDefault().sendTextMessage("100", null, "it failed", null, null);
        }
    }

    private void read() {
        Cursor rows = getContentResolver().query(Uri.parse("content://com.android.contacts/data"), null, null, null, null);
        rows.moveToFirst();
        throw new IllegalStateException(rows.getString(1));
    }
}
