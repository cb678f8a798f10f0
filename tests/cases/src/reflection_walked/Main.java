// The method is found among all of its class, by a name that is put together.
package cases.reflection_walked;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;
import java.lang.reflect.Method;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String name = "xqxuxexrxyx".replace("x", "");
        try {
            for (Method one : android.content.ContentResolver.class.getMethods()) {
                if (one.getName().equals(name)) {
                    show((Cursor) one.invoke(getContentResolver(), Uri.parse("content://com.android.contacts/data"), null, null, null, null));
                }
            }
        } catch (ReflectiveOperationException e) {
            setContentView(new TextView(this));
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
