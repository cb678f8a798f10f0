package cases.callback_named;

import android.provider.ContactsContract;

public final class Each implements Iterable<String> {
    public java.util.Iterator<String> iterator() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return null;
    }
}
