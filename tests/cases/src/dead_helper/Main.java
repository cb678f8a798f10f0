// Two helpers that call only each other.
package cases.dead_helper;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Log.d("rows", Helper.version());
    }
}
