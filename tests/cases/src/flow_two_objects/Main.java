// A look-alike: two objects of one class of the app; the one with the names is shown, the other is sent.
package cases.flow_two_objects;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import android.widget.TextView;
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
        Note names = new Note();
        Note device = new Note();
        names.text = rows.getString(0);
        device.text = "phone";
        TextView view = new TextView(this);
        view.setText(names.text);
        setContentView(view);
        try {
            send(device.text.getBytes());
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
