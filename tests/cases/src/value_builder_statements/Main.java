// The builder is filled in statements of its own, in a helper, and no call uses what append returns.
package cases.value_builder_statements;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        show(getContentResolver().query(Uri.parse(address()), null, null, null, null));
    }

    private static String address() {
        StringBuilder text = new StringBuilder("content://");
        text.append("call_log");
        text.append("/");
        text.append("calls");
        return text.toString();
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
