package cases.dead_callbacks;

import android.content.Context;
import android.provider.CallLog;
import android.util.Log;
import androidx.startup.Initializer;
import java.util.List;

public final class Names implements Initializer<String> {
    static Context context;

    @Override
    public List<Class<? extends Initializer<?>>> dependencies() {
        return null;
    }

    @Override
    public String create(Context where) {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
        return null;
    }
}
