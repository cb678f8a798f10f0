// One contact by a constant or by the platform's method, whichever is known.
package cases.value_two_ways;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.content.ContentUris;
import android.net.Uri;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String key = getIntent().getStringExtra("key");
        long id = Long.parseLong(getIntent().getStringExtra("id"));
        Uri uri = key == null
            ? ContentUris.withAppendedId(ContactsContract.RawContacts.CONTENT_URI, id)
            : ContactsContract.Contacts.getLookupUri(id, key);
        Cursor rows = getContentResolver().query(uri, null, null, null, null);
        rows.moveToFirst();
        TextView view = new TextView(this);
        view.setText(rows.getString(1));
        setContentView(view);
        rows.close();
    }
}
