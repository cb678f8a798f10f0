package cases.callback_view_model;

import android.content.Context;
import android.provider.CallLog;
import android.util.Log;
import androidx.lifecycle.ViewModel;

public final class Unused extends ViewModel {
    static Context context;

    public Unused() {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
