// An AsyncTaskLoader of the app's own.
package cases.callback_loader;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Names(this).forceLoad();
    }
}
