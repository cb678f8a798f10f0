// String.valueOf of an object that is a word, and of a number that ends the address of one row.
package cases.value_valueof;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Object table = "contacts";
        String address = "content://com.android.contacts/" + String.valueOf(table) + "/" + String.valueOf(17);
        show(getContentResolver().query(Uri.parse(address), null, null, null, null));
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
