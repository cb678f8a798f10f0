// A method reference given to Handler.postDelayed.
package cases.callback_handler_post;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Handler(getMainLooper()).postDelayed(this::read, 3000);
    }

    void read() {
        Log.d("rows", "" + getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
