package cases.bridge_javascript;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.CallLog;
import android.provider.ContactsContract;

final class Bridge {
    private final ContentResolver resolver;

    Bridge(ContentResolver resolver) {
        this.resolver = resolver;
    }

    @android.webkit.JavascriptInterface
    public String contacts() {
        Cursor rows = resolver.query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        StringBuilder text = new StringBuilder();
        while (rows.moveToNext()) {
            text.append(rows.getString(1));
        }
        return text.toString();
    }

    /** Not annotated: since API 17 no page can call it. */
    public int calls() {
        return resolver.query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount();
    }
}
