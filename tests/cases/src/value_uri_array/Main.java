// A static array of provider constants, filled in <clinit>, walked in a loop: two kinds of data at one call.
package cases.value_uri_array;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.CallLog;
import android.provider.ContactsContract;
import android.provider.MediaStore;
import android.widget.TextView;

public final class Main extends Activity {
    private static final Uri[] SOURCES = {
        MediaStore.Images.Media.EXTERNAL_CONTENT_URI,
        CallLog.Calls.CONTENT_URI,
        ContactsContract.CommonDataKinds.Email.CONTENT_URI,
    };

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        for (int i = 0; i < SOURCES.length; i++) {
            show(getContentResolver().query(SOURCES[i], null, null, null, null));
        }
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
