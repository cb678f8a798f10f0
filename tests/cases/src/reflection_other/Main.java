// A look-alike: reflection on the pictures' constant, and the name of the address book's in a log line.
package cases.reflection_other;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;
import android.widget.TextView;
import java.lang.reflect.Field;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Log.d("reflection", "android.provider.ContactsContract$Contacts");
        try {
            Field field = Class.forName("android.provider.MediaStore$Images$Media").getField("EXTERNAL_CONTENT_URI");
            show(getContentResolver().query((Uri) field.get(null), null, null, null, null));
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
