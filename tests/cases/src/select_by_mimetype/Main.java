// A selection that names a kind of rows only: everything of that kind.
package cases.select_by_mimetype;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String[] values = {"vnd.android.cursor.item/phone_v2"};
        show(getContentResolver().query(ContactsContract.Data.CONTENT_URI, null, "mimetype = ?", values, null));
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
