// Addresses in a string array of the resources.
package cases.value_resource_array;

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
        other();
    }

    private void all() {
        for (String address : getResources().getStringArray(0x7f030001)) {
            count(getContentResolver().query(Uri.parse(address), null, null, null, null));
        }
    }

    private void other() {
        for (String address : getResources().getStringArray(0x7f030002)) {
            count(getContentResolver().query(Uri.parse(address), null, null, null, null));
        }
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
