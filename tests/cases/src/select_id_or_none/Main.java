// A selection by one id, or by -1 where there is none.
package cases.select_id_or_none;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String id = getIntent().getStringExtra("id");
        move(id == null ? -1 : Long.parseLong(id));
    }

    private void move(long id) {
        String which = " _id= " + id;
        show(getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, which, null, null));
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
