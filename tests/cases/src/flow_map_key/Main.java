// Numbers are the keys of a map that another method filled.
package cases.flow_map_key;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.util.HashMap;
import java.util.Map;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        HashMap<String, Integer> found = new HashMap<>();
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        while (rows.moveToNext()) {
            add(found, rows.getString(1));
        }
        rows.close();
        for (Map.Entry<String, Integer> entry : found.entrySet()) {
            Log.d("numbers", "number " + entry.getKey());
        }
    }

    private static void add(HashMap<String, Integer> found, String number) {
        found.put(number, 1);
    }
}
