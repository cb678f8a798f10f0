// A Runnable that nothing makes, while other Runnables run.
package cases.dead_runnable;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Thread(() -> Log.d("idle", "nothing")).start();
    }
}
