// The vCards of all contacts, read as a file of the provider.
package cases.vcard_asset;

import android.app.Activity;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import android.widget.TextView;
import java.io.IOException;
import java.io.InputStream;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String keys = getIntent().getStringExtra("keys");
        Uri uri = Uri.withAppendedPath(ContactsContract.Contacts.CONTENT_VCARD_URI, keys);
        try {
            InputStream cards = getContentResolver().openAssetFileDescriptor(uri, "r").createInputStream();
            byte[] buffer = new byte[4096];
            int size = cards.read(buffer);
            TextView view = new TextView(this);
            view.setText(new String(buffer, 0, size));
            setContentView(view);
        } catch (IOException e) {
            Log.w("cards", "none");
        }
    }
}
