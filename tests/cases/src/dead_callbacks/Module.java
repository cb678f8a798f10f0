package cases.dead_callbacks;

import android.content.Context;
import android.provider.CallLog;
import android.util.Log;
import io.dcloud.feature.uniapp.annotation.UniJSMethod;
import io.dcloud.feature.uniapp.common.UniModule;

public final class Module extends UniModule {
    static Context context;

    @UniJSMethod
    public void names() {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
