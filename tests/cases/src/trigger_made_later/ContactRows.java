package cases.trigger_made_later;

import android.app.Activity;
import android.database.Cursor;
import android.provider.ContactsContract;

final class ContactRows extends Rows {
    @Override
    void load(Activity screen) {
        Cursor rows = screen.getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        rows.close();
    }
}
