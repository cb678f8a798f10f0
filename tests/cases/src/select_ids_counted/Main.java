// Each row is read by its number, and the numbers are counted through.
package cases.select_ids_counted;

import android.app.Activity;
import android.content.ContentUris;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        for (long number = 0; number < 5000; number++) {
            show(getContentResolver().query(ContentUris.withAppendedId(Uri.parse("content://com.android.contacts/data"), number), null, null, null, null));
        }
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
