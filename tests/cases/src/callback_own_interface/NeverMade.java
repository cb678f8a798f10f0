package cases.callback_own_interface;

import android.content.Context;
import android.provider.CallLog;
import android.util.Log;

/** The other listener: nothing makes one. */
final class NeverMade implements Listener {
    private Context context;

    @Override
    public void opened(int level) {
        Log.d("rows", level + " " + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
