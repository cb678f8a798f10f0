// A listener of the app's own interface: the call goes to the one that was made.
package cases.callback_own_interface;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Gate gate = new Gate();
        gate.listener = new ReadsAll(this);
        gate.open();
    }
}
