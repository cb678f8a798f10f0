// The Application of the manifest.
package cases.entry_application;

import android.app.Application;
import android.provider.ContactsContract;
import android.util.Log;

public final class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Log.d("rows", "" + getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
