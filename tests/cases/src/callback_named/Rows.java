package cases.callback_named;

import android.provider.ContactsContract;

public final class Rows implements android.widget.FilterQueryProvider {
    public android.database.Cursor runQuery(CharSequence text) {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return null;
    }
}
