// A TimerTask.
package cases.callback_timer;

import android.app.Activity;
import android.os.Bundle;
import java.util.Timer;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Timer().schedule(new Later(this), 60000);
    }
}
