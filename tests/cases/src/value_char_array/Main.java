// The authority as an array of chars, through String.valueOf and new String.
package cases.value_char_array;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        char[] authority = {'c', 'a', 'l', 'l', '_', 'l', 'o', 'g'};
        String path = new String(new char[] {'c', 'a', 'l', 'l', 's'});
        String address = "content://" + String.valueOf(authority) + "/" + path;
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
