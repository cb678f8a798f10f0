// The address is put together in a loop of what a switch gives.
package cases.value_switch_parts;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String address = "";
        for (int part = 0; part < 4; part++) {
            address += word(part);
        }
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

    private static String word(int part) {
        switch (part) {
            case 0:
                return "content";
            case 1:
                return "://";
            case 2:
                return "com.android.contacts";
            default:
                return "/data";
        }
    }
}
