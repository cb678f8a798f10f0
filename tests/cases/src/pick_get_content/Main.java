// ACTION_GET_CONTENT by type; the chosen number goes to a server: single, with its sink.
package cases.pick_get_content;

import android.app.Activity;
import android.content.Intent;
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
        Intent pick = new Intent(Intent.ACTION_GET_CONTENT);
        pick.setType(ContactsContract.CommonDataKinds.Phone.CONTENT_ITEM_TYPE);
        startActivityForResult(pick, 8);
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        Cursor row = getContentResolver().query(data.getData(), new String[] {"data1"}, null, null, null);
        row.moveToFirst();
        try {
            send(row.getString(0).getBytes());
        } catch (IOException e) {
            Log.w("pick", "not sent");
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
