// The activity lies in classes.dex, what reads and sends in classes2.dex.
package cases.multidex;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Thread(new Task(getContentResolver())).start();
    }
}
