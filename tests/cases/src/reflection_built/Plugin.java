// What is run by name.
package cases.reflection_built;

import android.app.Activity;
import android.provider.ContactsContract;
import android.util.Log;

public final class Plugin {
    private final Activity activity;

    public Plugin(Activity activity) {
        this.activity = activity;
    }

    public void collect() {
        Log.d("rows", "" + activity.getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null).getCount());
    }
}
