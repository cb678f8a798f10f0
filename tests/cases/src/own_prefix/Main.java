// The app's own package lies below a prefix that belongs to a library: its classes are the app's.
package com.google.android.gms.kredit;

import android.app.Activity;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Log.d("kredit", "" + getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null).getCount());
    }
}
