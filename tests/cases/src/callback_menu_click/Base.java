// android:onClick of a menu names a method that the activity inherits.
package cases.callback_menu_click;

import android.app.Activity;
import android.provider.CallLog;
import android.provider.ContactsContract;
import android.util.Log;
import android.view.MenuItem;

public abstract class Base extends Activity {
    public void exportAllNames(MenuItem item) {
        Log.d("rows", "" + this.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }

    public void exportNothing(MenuItem item) {
        Log.d("rows", "" + this.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
