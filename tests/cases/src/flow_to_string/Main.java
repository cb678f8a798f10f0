// Names are shown; what the user typed goes to the log by another object's toString.
package cases.flow_to_string;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import android.widget.EditText;
import android.widget.TextView;

public final class Main extends Activity {
    private EditText field;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        field = new EditText(this);
        Cursor rows = getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        while (rows.moveToNext()) {
            TextView view = new TextView(this);
            view.setText(new Name(rows.getString(1)).toString());
            setContentView(view);
        }
        rows.close();
    }

    @Override
    protected void onResume() {
        super.onResume();
        Object typed = field.getText();
        Log.d("typed", typed.toString());
    }
}
