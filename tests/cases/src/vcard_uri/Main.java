// The vCards of all contacts by a string address, without a key of one contact.
package cases.vcard_uri;

import android.app.Activity;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;
import android.widget.TextView;
import java.io.IOException;
import java.io.InputStream;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Uri uri = Uri.parse("content://com.android.contacts/contacts/as_multi_vcard/0r1-2A%3A0r2-2B");
        try {
            InputStream cards = getContentResolver().openAssetFileDescriptor(uri, "r").createInputStream();
            TextView view = new TextView(this);
            view.setText("" + (char) cards.read());
            setContentView(view);
        } catch (IOException e) {
            Log.w("cards", "none");
        }
    }
}
