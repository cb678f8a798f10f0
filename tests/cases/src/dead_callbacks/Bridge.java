package cases.dead_callbacks;

import android.content.Context;
import android.provider.CallLog;
import android.util.Log;
import com.facebook.react.bridge.Promise;
import com.facebook.react.bridge.ReactApplicationContext;
import com.facebook.react.bridge.ReactContextBaseJavaModule;
import com.facebook.react.bridge.ReactMethod;

public final class Bridge extends ReactContextBaseJavaModule {
    static Context context;

    Bridge(ReactApplicationContext where) {
        super(where);
    }

    @Override
    public String getName() {
        return "Names";
    }

    @ReactMethod
    public void names(Promise promise) {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
