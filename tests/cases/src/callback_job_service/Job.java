// A JobService of the manifest that works on a thread.
package cases.callback_job_service;

import android.provider.ContactsContract;
import android.util.Log;

public final class Job extends android.app.job.JobService {
    @Override
    public boolean onStartJob(android.app.job.JobParameters parameters) {
        new Thread(() -> Log.d("rows", "" + getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount())).start();
        return true;
    }

    @Override
    public boolean onStopJob(android.app.job.JobParameters parameters) {
        return false;
    }
}
