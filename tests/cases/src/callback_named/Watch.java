package cases.callback_named;

import android.provider.ContactsContract;

public final class Watch implements java.util.Observer {
    public void update(java.util.Observable source, Object value) {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
