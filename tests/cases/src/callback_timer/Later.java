package cases.callback_timer;

import android.content.Context;
import android.provider.ContactsContract;
import android.util.Log;
import java.util.TimerTask;

final class Later extends TimerTask {
    private final Context context;

    Later(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        Log.d("rows", "" + context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
