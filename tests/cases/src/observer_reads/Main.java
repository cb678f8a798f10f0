// The observer queries the call log when it is told of a change.
package cases.observer_reads;

import android.app.Activity;
import android.os.Bundle;
import android.provider.CallLog;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        getContentResolver().registerContentObserver(CallLog.Calls.CONTENT_URI, true, new Changes(getContentResolver()));
    }
}
