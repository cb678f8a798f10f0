package cases.trigger_super;

import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.TextView;

public final class Other extends Screen {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
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
