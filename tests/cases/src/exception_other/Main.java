// The message of an exception is an address of another provider.
package cases.exception_other;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            throw new IllegalStateException("content://org.example.notes/notes");
        } catch (IllegalStateException e) {
            show(getContentResolver().query(Uri.parse(e.getMessage()), null, null, null, null));
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
