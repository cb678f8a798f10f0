package cases.callback_thread;

import android.content.ContentResolver;
import android.provider.ContactsContract;
import android.util.Log;

final class Reader extends Thread {
    private final ContentResolver resolver;

    Reader(ContentResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void run() {
        Log.d("rows", "" + resolver.query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null).getCount());
    }
}
