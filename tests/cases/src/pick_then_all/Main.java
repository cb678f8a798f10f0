// A picker for the eye: when the user has chosen one, everything is read.
package cases.pick_then_all;

import android.app.Activity;
import android.content.Intent;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        startActivityForResult(new Intent(Intent.ACTION_PICK, ContactsContract.Contacts.CONTENT_URI), 7);
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        show(getContentResolver().query(data.getData(), null, null, null, null));
        all();
    }

    private void all() {
        show(getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null));
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
