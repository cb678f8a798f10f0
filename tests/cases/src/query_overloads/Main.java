// The three overloads of ContentResolver.query.
package cases.query_overloads;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.os.CancellationSignal;
import android.provider.ContactsContract;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        show(strings());
        show(cancellable());
        show(bundle());
    }

    private Cursor strings() {
        return getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
    }

    private Cursor cancellable() {
        return getContentResolver().query(ContactsContract.Data.CONTENT_URI, null, null, null, null, new CancellationSignal());
    }

    private Cursor bundle() {
        Bundle arguments = new Bundle();
        arguments.putInt("android:query-arg-limit", 500);
        return getContentResolver().query(ContactsContract.RawContacts.CONTENT_URI, null, arguments, null);
    }

    private void show(Cursor rows) {
        StringBuilder names = new StringBuilder();
        while (rows.moveToNext()) {
            names.append(rows.getString(1)).append('\n');
        }
        rows.close();
        TextView view = new TextView(this);
        view.setText(names.toString());
        setContentView(view);
    }
}
