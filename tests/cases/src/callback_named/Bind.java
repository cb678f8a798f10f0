package cases.callback_named;

import android.provider.ContactsContract;

public final class Bind implements android.widget.SimpleCursorAdapter.ViewBinder {
    public boolean setViewValue(Object view, Object rows, int column) {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return false;
    }
}
