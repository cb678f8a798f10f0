// A subclass of Thread.
package cases.callback_thread;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Reader(getContentResolver()).start();
    }
}
