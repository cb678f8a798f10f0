// A look-alike: one helper formats the names, which are shown, and the model, which is sent.
package cases.flow_two_callers;

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
        TextView view = new TextView(this);
        view.setText(quoted(rows.getString(0)));
        setContentView(view);
        try {
            send(quoted("phone").getBytes());
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }

    private static String quoted(String text) {
        return "<" + text + ">";
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
