// Addresses in an array that a method fills and a task takes one from.
package cases.value_array_returned;

import android.app.Activity;
import android.content.ContentUris;
import android.net.Uri;
import android.os.Bundle;
import android.provider.CallLog;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Task(this, addresses(new long[] {3, 4})).execute();
    }

    private Uri[] addresses(long[] ids) {
        Uri[] found = new Uri[ids.length];
        for (int at = 0; at < ids.length; at++) {
            found[at] = ContentUris.withAppendedId(CallLog.Calls.CONTENT_URI, ids[at]);
        }
        return found;
    }
}
