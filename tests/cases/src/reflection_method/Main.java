// The query itself is called by reflection, with an address that is written out.
package cases.reflection_method;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;
import android.widget.TextView;
import java.lang.reflect.Method;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            Class<?> strings = Class.forName("[Ljava.lang.String;");
            Method query = Class.forName("android.content.ContentResolver").getMethod("query", Uri.class, strings, String.class, strings, String.class);
            Uri uri = Uri.parse("content://call_log/calls");
            show((Cursor) query.invoke(getContentResolver(), uri, null, null, null, null));
        } catch (ReflectiveOperationException e) {
            Log.w("reflection", "no such method");
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
