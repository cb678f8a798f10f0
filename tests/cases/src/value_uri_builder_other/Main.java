// Look-alikes: builders and parts that come to no provider of personal data.
package cases.value_uri_builder_other;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        notes();
        web();
        parts();
    }

    private void notes() {
        Uri.Builder builder = new Uri.Builder();
        builder.scheme("content");
        builder.authority("org.example.call_log");
        builder.path("calls");
        count(getContentResolver().query(builder.build(), null, null, null, null));
    }

    private void web() {
        count(getContentResolver().query(new Uri.Builder().scheme("https").authority("sms").path("/inbox").build(), null, null, null, null));
    }

    private void parts() {
        count(getContentResolver().query(Uri.fromParts("content", "//call_log/calls", null), null, null, null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
