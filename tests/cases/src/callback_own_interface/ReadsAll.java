package cases.callback_own_interface;

import android.content.Context;
import android.provider.ContactsContract;
import android.util.Log;

final class ReadsAll implements Listener {
    private final Context context;

    ReadsAll(Context context) {
        this.context = context;
    }

    @Override
    public void opened(int level) {
        Log.d("rows", level + " " + context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
