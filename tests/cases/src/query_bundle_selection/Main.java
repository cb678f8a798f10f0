// The overload with a Bundle, whose selection binds one id.
package cases.query_bundle_selection;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Bundle arguments = new Bundle();
        arguments.putString("android:query-arg-sql-selection", "contact_id = ?");
        arguments.putStringArray("android:query-arg-sql-selection-args", new String[] {getIntent().getStringExtra("id")});
        show(getContentResolver().query(ContactsContract.Data.CONTENT_URI, null, arguments, null));
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
