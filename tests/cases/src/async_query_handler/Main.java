// AsyncQueryHandler; its answer is written to the log.
package cases.async_query_handler;

import android.app.Activity;
import android.os.Bundle;
import android.provider.CallLog;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Calls(getContentResolver()).startQuery(1, null, CallLog.Calls.CONTENT_URI, null, null, null, "date DESC");
    }
}
