package cases.reflection_class;

import android.content.Context;
import android.provider.ContactsContract;
import android.util.Log;

public final class Plugin implements Runnable {
    static Context context;

    @Override
    public void run() {
        Log.d("rows", "" + context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
