package cases.callback_worker;

import android.content.Context;
import android.provider.ContactsContract;
import android.util.Log;

public final class Sync extends androidx.work.Worker {
    public Sync(Context context, androidx.work.WorkerParameters parameters) {
        super(context, parameters);
    }

    @Override
    public androidx.work.ListenableWorker.Result doWork() {
        Log.d("rows", "" + getApplicationContext().getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
        return androidx.work.ListenableWorker.Result.success();
    }
}
