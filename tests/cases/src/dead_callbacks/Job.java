package cases.dead_callbacks;

import android.app.job.JobParameters;
import android.app.job.JobService;
import android.content.Context;
import android.provider.CallLog;
import android.util.Log;

public final class Job extends JobService {
    static Context context;

    @Override
    public boolean onStopJob(JobParameters parameters) {
        return false;
    }

    @Override
    public boolean onStartJob(JobParameters parameters) {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
        return false;
    }
}
