// androidx' JobIntentService of the manifest.
package cases.callback_job_intent_service;

import android.content.Intent;
import android.provider.ContactsContract;
import android.util.Log;

public final class Work extends androidx.core.app.JobIntentService {
    @Override
    protected void onHandleWork(Intent intent) {
        Log.d("rows", "" + getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
