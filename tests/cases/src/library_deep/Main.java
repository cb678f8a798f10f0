// The data gets to the library through so many methods of the app that its code is not entered.
package cases.library_deep;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.Buffer;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            request();
            message();
            buffer();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void request() throws Exception {
        Sync.request(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    private void message() throws Exception {
        Sync.message(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    private void buffer() throws Exception {
        Sync.buffer(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }

    static final class Sync {
        static void request(String text) throws Exception {
            Account.request(text);
        }

        static void message(String text) throws Exception {
            Account.message(text);
        }

        static void buffer(String text) throws Exception {
            Account.buffer(text);
        }
    }

    static final class Account {
        static void request(String text) throws Exception {
            Repository.request(text);
        }

        static void message(String text) throws Exception {
            Repository.message(text);
        }

        static void buffer(String text) throws Exception {
            Repository.buffer(text);
        }
    }

    static final class Repository {
        static void request(String text) throws Exception {
            Api.request(text);
        }

        static void message(String text) throws Exception {
            Api.message(text);
        }

        static void buffer(String text) throws Exception {
            Api.buffer(text);
        }
    }

    static final class Api {
        static void request(String text) throws Exception {
            Transport.request(text);
        }

        static void message(String text) throws Exception {
            Transport.message(text);
        }

        static void buffer(String text) throws Exception {
            Transport.buffer(text);
        }
    }

    static final class Transport {
        static void request(String text) throws Exception {
            Connection.request(text);
        }

        static void message(String text) throws Exception {
            Connection.message(text);
        }

        static void buffer(String text) throws Exception {
            Connection.buffer(text);
        }
    }

    static final class Connection {
        static void request(String text) throws IOException {
            RequestBody body = RequestBody.create(null, text);
            Request.Builder request = new Request.Builder();
            request.url("https://api.example.org/v1/contacts");
            request.post(body);
            new OkHttpClient().newCall(request.build()).execute();
        }

        static void message(String text) {
            Request request = new Request.Builder().url("wss://live.example.org/feed").build();
            WebSocket socket = new OkHttpClient().newWebSocket(request, new Quiet());
            socket.send(text);
        }

        static void buffer(String text) throws Exception {
            Buffer buffer = new Buffer();
            buffer.writeUtf8(text);
            HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
            connection.setDoOutput(true);
            connection.getOutputStream().write(buffer.readUtf8().getBytes());
            connection.getInputStream().close();
        }
    }

    static final class Quiet extends WebSocketListener {}
}
