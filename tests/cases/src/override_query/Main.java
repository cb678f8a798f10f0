// A handler of the app's own passes the query on; a sibling asks for other data.
package cases.override_query;

import android.app.Activity;
import android.os.Bundle;
import android.provider.CallLog;
import android.provider.ContactsContract;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Quiet(getContentResolver()).startQuery(1, null, ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        new Calls(getContentResolver()).startQuery(2, null, CallLog.Calls.CONTENT_URI, null, null, null, null);
    }
}
