// The address asks for one row.
package cases.select_limit_parameter;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.TextView;

public final class Main extends Activity {
    private static final Uri FIRST =
            ContactsContract.RawContacts.CONTENT_URI.buildUpon().appendQueryParameter("limit", "1").build();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        show(getContentResolver().query(FIRST, null, null, null, null));
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
