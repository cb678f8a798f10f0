// A look-alike: the names are kept in one table, another is sent.
package cases.flow_database_other;

import android.app.Activity;
import android.content.ContentValues;
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
        ContentValues values = new ContentValues();
        values.put("name", rows.getString(0));
        openOrCreateDatabase("shop", 0, null).insert("favourites", null, values);
        Cursor orders = openOrCreateDatabase("shop", 0, null).rawQuery("SELECT id FROM orders", null);
        orders.moveToFirst();
        try {
            send(orders.getString(0).getBytes());
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
