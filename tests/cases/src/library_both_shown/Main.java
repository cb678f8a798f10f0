// A look-alike: one method makes the JSON of what is shown and of what is sent; only the state is sent.
package cases.library_both_shown;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import android.widget.TextView;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;

import com.squareup.moshi.JsonWriter;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            TextView view = new TextView(this);
            view.setText(json(rows.getString(0)));
            setContentView(view);
            send(json("installed"));
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }

    private static String json(String text) throws IOException {
        Buffer buffer = new Buffer();
        JsonWriter.of(buffer).beginArray().value(text).endArray();
        return buffer.readUtf8();
    }

    private static void send(String json) throws IOException {
        RequestBody body = RequestBody.create(MediaType.parse("application/json"), json);
        Request request = new Request.Builder().url("https://api.example.org/v1/state").post(body).build();
        new OkHttpClient().newCall(request).execute();
    }
}
