// A receiver that only code registers.
package cases.callback_receiver_in_code;

import android.app.Activity;
import android.content.IntentFilter;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        registerReceiver(new Screen(), new IntentFilter("android.intent.action.SCREEN_ON"));
    }
}
