// Into a file of the app, by a FileWriter.
package cases.sink_file;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            FileWriter writer = new FileWriter(new File(getFilesDir(), "export.csv"));
            writer.write(rows.getString(0));
            writer.close();
        } catch (IOException e) {
            Log.w("export", "full");
        }
    }
}
