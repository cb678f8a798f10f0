package cases.dead_callbacks;

import android.content.Context;
import android.provider.CallLog;
import android.util.Log;
import android.view.View;

public final class Click implements View.OnClickListener {
    static Context context;

    @Override
    public void onClick(View view) {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
