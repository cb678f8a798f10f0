// Each row is read by its number, and the numbers are counted through: as a number and in the text of an address.
// The numbers of a list that stands elsewhere choose their rows.
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
        written();
        chosen(new long[] {4, 7});
        for (long number = 0; number < 5000; number++) {
            show(getContentResolver().query(ContentUris.withAppendedId(Uri.parse("content://com.android.contacts/data"), number), null, null, null, null));
        }
    }

    private void written() {
        for (int number = 0; number < 5000; number++) {
            show(getContentResolver().query(Uri.parse("content://call_log/calls/" + number), null, null, null, null));
        }
    }

    private void chosen(long[] numbers) {
        for (int at = 0; at < numbers.length; at++) {
            show(getContentResolver().query(ContentUris.withAppendedId(Uri.parse("content://sms"), numbers[at]), null, null, null, null));
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
