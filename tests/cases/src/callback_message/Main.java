// A message to a handler of the app's own.
package cases.callback_message;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Work(this).sendEmptyMessage(1);
    }
}
