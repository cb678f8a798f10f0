// Is told of changes of the address book, and queries nothing.
package cases.observer;

import android.app.Activity;
import android.os.Bundle;
import android.provider.ContactsContract;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        getContentResolver().registerContentObserver(ContactsContract.Contacts.CONTENT_URI, true, new Changes());
    }
}
