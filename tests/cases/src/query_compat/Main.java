// ContentResolverCompat of androidx and of the support library.
package cases.query_compat;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            androidx();
            support();
            own();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void androidx() throws Exception {
        first(androidx.core.content.ContentResolverCompat.query(getContentResolver(), ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null, null));
    }

    private void support() throws Exception {
        first(android.support.v4.content.ContentResolverCompat.query(getContentResolver(), ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null, null));
    }

    private void own() throws Exception {
        first(androidx.core.content.ContentResolverCompat.query(getContentResolver(), Uri.parse("content://cases.notes/rows"), null, null, null, null, null));
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }
}
