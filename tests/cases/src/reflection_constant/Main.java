// The provider constant is read by reflection, with names that are put together.
package cases.reflection_constant;

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
        try {
            Class<?> kind = Class.forName("android.provider." + "CallLog$" + "Calls");
            Uri uri = (Uri) kind.getField(new StringBuilder("IRU_TNETNOC").reverse().toString()).get(null);
            count(getContentResolver().query(uri, null, null, null, null));
        } catch (ReflectiveOperationException e) {
            Log.w("reflection", "none");
        }
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
