package cases.dead_callbacks;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.provider.CallLog;
import android.util.Log;

public final class Receiver extends BroadcastReceiver {
    static Context context;

    @Override
    public void onReceive(Context where, Intent intent) {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
