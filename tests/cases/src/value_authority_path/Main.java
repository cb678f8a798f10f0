// The address book's root address with the path of the phone numbers.
package cases.value_authority_path;

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
        all();
        filter();
    }

    private void all() {
        count(getContentResolver().query(Uri.withAppendedPath(ContactsContract.AUTHORITY_URI, "data/phones"), null, null, null, null));
    }

    private void filter() {
        count(getContentResolver().query(ContactsContract.Contacts.CONTENT_FILTER_URI.buildUpon().appendPath(getPackageName()).build(), null, null, null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
