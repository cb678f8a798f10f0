// A look-alike: two objects of one class write, one to a file and one to the network; the names go to the file.
package cases.flow_two_outputs;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            Output backup = new Output(openFileOutput("backup.txt", 0));
            HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/ping").openConnection();
            Output ping = new Output(connection.getOutputStream());
            backup.put(rows.getString(0));
            ping.put("installed");
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
