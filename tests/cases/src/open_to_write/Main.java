// The photo of one raw contact is opened and written.
package cases.open_to_write;

import android.app.Activity;
import android.content.ContentUris;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import java.io.FileOutputStream;
import java.io.IOException;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Uri row = ContentUris.withAppendedId(ContactsContract.RawContacts.CONTENT_URI, Long.parseLong(getIntent().getStringExtra("id")));
        Uri photo = Uri.withAppendedPath(row, "display_photo");
        try (FileOutputStream out = getContentResolver().openAssetFileDescriptor(photo, "rw").createOutputStream()) {
            out.write(new byte[16]);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
