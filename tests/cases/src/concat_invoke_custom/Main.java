// String concatenation that javac leaves to the run time and D8 keeps from min-api 26 on:
// invoke-custom makeConcatWithConstants, with recipes that hold parts of the address.
package cases.concat_invoke_custom;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        show(getContentResolver().query(table("contacts", 2), null, null, null, null));
    }

    private static Uri table(String name, int version) {
        String[] words = {"com.android." + name};
        return Uri.parse("content://" + words[0] + "/" + name);
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
