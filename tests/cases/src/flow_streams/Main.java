// A writer on a GZIP stream on the connection's stream.
package cases.flow_streams;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.zip.GZIPOutputStream;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
            connection.setDoOutput(true);
            OutputStreamWriter writer = new OutputStreamWriter(new GZIPOutputStream(connection.getOutputStream()));
            writer.write(rows.getString(0));
            writer.close();
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
