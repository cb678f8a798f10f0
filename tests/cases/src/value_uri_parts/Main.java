// The string of an address from parts, parsed again.
package cases.value_uri_parts;

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
    }

    private void all() {
        count(getContentResolver().query(Uri.parse(Uri.fromParts("content", "//call_log/calls", null).toString()), null, null, null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
