// A look-alike: the string of the address book and a query of pictures in one method.
package cases.value_log_line_beside_query;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.MediaStore;
import android.util.Log;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String address = "content://com.android.contacts/contacts";
        Uri contacts = Uri.parse(address);
        Log.d("gallery", "ignored: " + contacts);
        show(getContentResolver().query(MediaStore.Images.Media.EXTERNAL_CONTENT_URI, null, "bucket = ?", new String[] {address}, null));
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
