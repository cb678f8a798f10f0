package cases.callback_message;

import android.content.Context;
import android.os.Handler;
import android.os.Message;
import android.provider.ContactsContract;
import android.util.Log;

final class Work extends Handler {
    private final Context context;

    Work(Context context) {
        this.context = context;
    }

    @Override
    public void handleMessage(Message message) {
        if (message.what == 1) {
            Log.d("rows", "" + context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
        }
    }
}
