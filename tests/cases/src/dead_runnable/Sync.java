package cases.dead_runnable;

import android.content.Context;
import android.provider.ContactsContract;
import android.util.Log;

final class Sync implements Runnable {
    private Context context;

    @Override
    public void run() {
        Log.d("rows", "" + context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
