// Addresses of one row as the platform's own methods make them.
package cases.narrow_one_row;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            appendId();
            appendedId();
            appendedToGiven();
            lookupOfUri();
            lookupUri();
            lookupContact();
            rawContact();
            dataRow();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void appendId() throws Exception {
        first(getContentResolver().query(android.content.ContentUris.appendId(ContactsContract.Contacts.CONTENT_URI.buildUpon(), 7).build(), null, null, null, null));
    }

    private void appendedId() throws Exception {
        first(getContentResolver().query(android.content.ContentUris.withAppendedId(ContactsContract.Contacts.CONTENT_URI, 7), null, null, null, null));
    }

    private void appendedToGiven() throws Exception {
        first(getContentResolver().query(rowOf(ContactsContract.Contacts.CONTENT_URI.buildUpon(), 7, "vnd.android.cursor.item/contact".equals(getIntent().getType())), null, null, null, null));
    }

    private static android.net.Uri rowOf(android.net.Uri.Builder address, long id, boolean isWhole) {
        android.net.Uri.Builder row = android.content.ContentUris.appendId(address, id);
        if (!isWhole) {
            row.appendPath("data");
        }
        return row.build();
    }

    private void lookupOfUri() throws Exception {
        first(getContentResolver().query(ContactsContract.Contacts.getLookupUri(getContentResolver(), ContactsContract.Contacts.CONTENT_URI), null, null, null, null));
    }

    private void lookupUri() throws Exception {
        first(getContentResolver().query(ContactsContract.Contacts.getLookupUri(7L, "0r1"), null, null, null, null));
    }

    private void lookupContact() throws Exception {
        first(getContentResolver().query(ContactsContract.Contacts.lookupContact(getContentResolver(), ContactsContract.Contacts.CONTENT_LOOKUP_URI), null, null, null, null));
    }

    private void rawContact() throws Exception {
        first(getContentResolver().query(ContactsContract.RawContacts.getContactLookupUri(getContentResolver(), ContactsContract.RawContacts.CONTENT_URI), null, null, null, null));
    }

    private void dataRow() throws Exception {
        first(getContentResolver().query(ContactsContract.Data.getContactLookupUri(getContentResolver(), ContactsContract.Data.CONTENT_URI), null, null, null, null));
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }
}
