package cases.dead_callbacks;

import android.content.Context;
import android.os.AsyncTask;
import android.provider.CallLog;
import android.util.Log;

public final class Task extends AsyncTask<Void, Void, Void> {
    static Context context;

    @Override
    protected Void doInBackground(Void... nothing) {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
        return null;
    }
}
