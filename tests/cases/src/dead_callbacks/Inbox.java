package cases.dead_callbacks;

import android.content.Context;
import android.os.Handler;
import android.os.Message;
import android.provider.CallLog;
import android.util.Log;

public final class Inbox extends Handler {
    static Context context;

    @Override
    public void handleMessage(Message message) {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
