// Look-alikes: the address in a log line, in a help text and as the beginning of another authority.
package cases.value_log_line;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Log.d("notes", "content://com.android.contacts/contacts is not read");
        TextView help = new TextView(this);
        help.setText("We never query content://call_log/calls");
        setContentView(help);
        Cursor own = getContentResolver().query(Uri.parse("content://com.android.contacts.notes/contacts"), null, null, null, null);
        Cursor other = getContentResolver().query(Uri.parse("content://contactsheet/people"), null, null, null, null);
        Log.d("notes", own.getCount() + " " + other.getCount());
    }
}
