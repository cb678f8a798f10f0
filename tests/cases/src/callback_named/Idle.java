package cases.callback_named;

import android.provider.ContactsContract;

public final class Idle implements android.os.MessageQueue.IdleHandler {
    public boolean queueIdle() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return false;
    }
}
