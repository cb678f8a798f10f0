// AsyncQueryHandler that changes rows.
package cases.async_write;

import android.app.Activity;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            insert();
            update();
            delete();
            own();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void insert() throws Exception {
        handler().startInsert(1, null, ContactsContract.RawContacts.CONTENT_URI, new android.content.ContentValues());
    }

    private void update() throws Exception {
        handler().startUpdate(1, null, ContactsContract.RawContacts.CONTENT_URI, new android.content.ContentValues(), null, null);
    }

    private void delete() throws Exception {
        handler().startDelete(1, null, ContactsContract.RawContacts.CONTENT_URI, null, null);
    }

    private void own() throws Exception {
        handler().startDelete(1, null, Uri.parse("content://cases.notes/rows"), null, null);
    }

    private android.content.AsyncQueryHandler handler() {
        return new Writes(getContentResolver());
    }
}
