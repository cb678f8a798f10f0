// The picker's intent is a static field made by the class itself.
package cases.pick_static_intent;

import android.app.Activity;
import android.content.Intent;
import android.database.Cursor;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    private static final Intent IMPORT;

    static {
        IMPORT = new Intent("android.intent.action.GET_CONTENT");
        IMPORT.setType("vnd.android.cursor.item/phone");
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        startActivityForResult(IMPORT, 200);
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        super.onActivityResult(request, result, data);
        show(getContentResolver().query(data.getData(), null, null, null, null));
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
