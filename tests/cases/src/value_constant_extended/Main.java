// The text of a provider's constant, extended and parsed again.
package cases.value_constant_extended;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String id = getIntent().getStringExtra("id");
        StringBuilder address = new StringBuilder();
        address.append(ContactsContract.Contacts.CONTENT_URI).append("/").append(Long.parseLong(id)).append("/data");
        show(getContentResolver().query(Uri.parse(new String(address.toString())), null, null, null, null));
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
