// ContentUris.withAppendedId: one row.
package cases.value_with_appended_id;

import android.app.Activity;
import android.content.ContentUris;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.CallLog;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        long id = Long.parseLong(getIntent().getStringExtra("id"));
        Uri uri = ContentUris.withAppendedId(CallLog.Calls.CONTENT_URI, id);
        show(getContentResolver().query(uri, null, null, null, null));
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
