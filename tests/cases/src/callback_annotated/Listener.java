package cases.callback_annotated;

import android.content.Context;
import android.provider.CallLog;
import android.provider.ContactsContract;
import android.util.Log;
import org.greenrobot.eventbus.Subscribe;

public final class Listener {
    private final Context context;

    Listener(Context context) {
        this.context = context;
    }

    @Subscribe
    public void login(String event) {
        Log.d("rows", "" + context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }

    public void logout(String event) {
        Log.d("rows", "" + context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
