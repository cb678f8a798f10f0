// Kept in a file of the app; a receiver reads it again and sends it.
package cases.flow_file;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.FileOutputStream;
import java.io.IOException;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            FileOutputStream out = openFileOutput("book.txt", 0);
            out.write(rows.getString(0).getBytes());
            out.close();
        } catch (IOException e) {
            Log.w("keep", "full");
        }
    }
}
