// The provider splits a name that it is given; no contact is read.
package cases.value_complete_name;

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
        Uri.Builder address = ContactsContract.AUTHORITY_URI.buildUpon().appendPath("complete_name");
        address.appendQueryParameter("display_name", getIntent().getStringExtra("name"));
        show(getContentResolver().query(address.build(), null, null, null, null));
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
