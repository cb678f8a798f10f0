package cases.flow_callback;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.ContactsContract;

final class Reader {
    private final ContentResolver resolver;
    private final Listener listener;

    Reader(ContentResolver resolver, Listener listener) {
        this.resolver = resolver;
        this.listener = listener;
    }

    void read() {
        Cursor rows = resolver.query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        listener.received(rows.getString(1));
    }

    interface Listener {
        void received(String names);
    }
}
