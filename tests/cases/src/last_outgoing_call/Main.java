// A platform method that hands out the number called last.
package cases.last_outgoing_call;

import android.app.Activity;
import android.os.Bundle;
import android.provider.CallLog;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TextView view = new TextView(this);
        view.setText(CallLog.Calls.getLastOutgoingCall(this));
        setContentView(view);
    }
}
