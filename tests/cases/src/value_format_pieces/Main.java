// String.format of a scheme, an authority and an id that is not known.
package cases.value_format_pieces;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        all();
        one();
    }

    private void all() {
        String authority = "call_log";
        count(getContentResolver().query(Uri.parse(String.format("%s://%s/%s", "content", authority, "calls")), null, null, null, null));
    }

    private void one() {
        count(getContentResolver().query(Uri.parse(String.format("content://sms/%d", System.currentTimeMillis())), null, null, null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
