// Android 17's picker: the result is the address of a session, which holds the chosen rows only.
package cases.pick_contacts_17;

import android.app.Activity;
import android.content.Intent;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        startActivityForResult(new Intent("android.provider.action.PICK_CONTACTS"), 9);
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        Uri session = data.getData();
        show(getContentResolver().query(session, null, null, null, null));
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
