// The address comes back from a helper, which chooses between two by a flag.
package cases.value_returned;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        boolean sim = getIntent().getExtras() == null;
        show(getContentResolver().query(source(sim), null, null, null, null));
    }

    private static Uri source(boolean sim) {
        return sim ? Uri.parse("content://icc/adn") : ContactsContract.Contacts.CONTENT_URI;
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
