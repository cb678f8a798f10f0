// Kept in a table of the app; a receiver queries it again and sends it.
package cases.flow_database;

import android.app.Activity;
import android.content.ContentValues;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        ContentValues values = new ContentValues();
        values.put("name", rows.getString(0));
        openOrCreateDatabase("book", 0, null).insert("people", null, values);
    }
}
