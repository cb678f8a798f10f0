// Kept in preferences; a receiver reads them again and sends them.
package cases.flow_preferences;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        getSharedPreferences("book", 0).edit().putString("names", rows.getString(0)).apply();
    }
}
