// Callbacks of objects that nothing makes and nothing names.
package cases.dead_callbacks;

import android.content.Context;
import android.provider.CallLog;
import android.util.Log;

public final class Work extends Thread {
    static Context context;

    @Override
    public void run() {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
