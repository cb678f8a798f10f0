package cases.dead_callbacks;

import android.content.Context;
import android.provider.CallLog;
import android.util.Log;
import com.getcapacitor.Plugin;
import com.getcapacitor.PluginCall;
import com.getcapacitor.PluginMethod;

public final class Native extends Plugin {
    static Context context;

    @PluginMethod
    public void names(PluginCall call) {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
