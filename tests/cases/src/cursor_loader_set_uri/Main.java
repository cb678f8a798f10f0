// A loader of each library that is given its address later.
package cases.cursor_loader_set_uri;

import android.app.Activity;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            framework();
            androidx();
            support();
            own();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void framework() throws Exception {
        new android.content.CursorLoader(this).setUri(ContactsContract.CommonDataKinds.Phone.CONTENT_URI);
    }

    private void androidx() throws Exception {
        new androidx.loader.content.CursorLoader(this).setUri(ContactsContract.CommonDataKinds.Phone.CONTENT_URI);
    }

    private void support() throws Exception {
        new android.support.v4.content.CursorLoader(this).setUri(ContactsContract.CommonDataKinds.Phone.CONTENT_URI);
    }

    private void own() throws Exception {
        new android.content.CursorLoader(this).setUri(Uri.parse("content://cases.notes/rows"));
    }
}
