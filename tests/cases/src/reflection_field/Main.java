// The constant of the address book is read by reflection.
package cases.reflection_field;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            Class<?> contract = Class.forName("android.provider.ContactsContract$Contacts");
            Uri uri = (Uri) contract.getField("CONTENT_URI").get(null);
            show(getContentResolver().query(uri, null, null, null, null));
        } catch (ReflectiveOperationException e) {
            Log.w("reflection", "no such class");
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
