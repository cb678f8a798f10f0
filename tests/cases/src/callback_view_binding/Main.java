// Butter Knife makes the class that its compiler wrote by a name that it puts together.
package cases.callback_view_binding;

import android.app.Activity;
import android.os.Bundle;
import android.provider.CallLog;
import android.provider.ContactsContract;
import android.util.Log;
import butterknife.ButterKnife;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        ButterKnife.bind(this);
    }

    void invite() {
        Log.d("rows", "" + this.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }

    void skip() {
        Log.d("rows", "" + this.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
