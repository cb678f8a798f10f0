// WorkManager makes the worker that the request names by its class.
package cases.callback_worker;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        androidx.work.WorkManager.getInstance(this).enqueue(new androidx.work.OneTimeWorkRequest.Builder(Sync.class).build());
    }
}
