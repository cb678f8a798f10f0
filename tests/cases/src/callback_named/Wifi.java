package cases.callback_named;

import android.provider.ContactsContract;

public final class Wifi extends com.android.internal.util.State {
    public boolean processMessage(android.os.Message message) {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return false;
    }
}
