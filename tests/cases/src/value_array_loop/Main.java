// Addresses in an array of strings, walked in a loop; the widest of them counts.
package cases.value_array_loop;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        for (String address : new String[] {"content://icc/adn", "content://sim/adn", "content://icc/adn/subId/1"}) {
            show(getContentResolver().query(Uri.parse(address), null, null, null, null));
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
