// A service of the manifest, started by whoever.
package cases.entry_service;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.provider.ContactsContract;
import android.util.Log;

public final class Sync extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int id) {
        Log.d("rows", "" + getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
        return 1;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
