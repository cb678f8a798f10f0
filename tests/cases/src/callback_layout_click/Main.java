// android:onClick in a layout names the method; another public method that takes a View is not named.
package cases.callback_layout_click;

import android.app.Activity;
import android.os.Bundle;
import android.provider.CallLog;
import android.provider.ContactsContract;
import android.util.Log;
import android.view.View;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(0x7f0b0001);
    }

    public void onInvite(View view) {
        Log.d("rows", "" + getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }

    public void unused(View view) {
        Log.d("rows", "" + getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
