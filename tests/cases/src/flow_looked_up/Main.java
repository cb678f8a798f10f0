// A map is asked by an id for the name that was put in under it.
package cases.flow_looked_up;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.util.HashMap;

public final class Main extends Activity {
    private final HashMap<String, String> names = new HashMap<>();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        names.put("1", "office");
        Cursor rows = getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        while (rows.moveToNext()) {
            names.put(rows.getString(0), rows.getString(1));
        }
        rows.close();
        for (String name : names.values()) {
            Log.d("names", name);
        }
    }
}
