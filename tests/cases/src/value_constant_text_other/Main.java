// A look-alike: the string of a provider constant leads below the authority to what is no personal data.
package cases.value_constant_text_other;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.provider.MediaStore;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        name();
        text();
        directory();
        picture();
    }

    private void name() {
        Uri.Builder builder = ContactsContract.AUTHORITY_URI.buildUpon();
        builder.appendPath("complete_name");
        builder.appendQueryParameter("data1", "Ada");
        count(getContentResolver().query(builder.build(), null, null, null, null));
    }

    private void text() {
        count(getContentResolver().query(Uri.parse(ContactsContract.AUTHORITY_URI + "/complete_name"), null, null, null, null));
    }

    private void directory() {
        count(getContentResolver().query(Uri.parse(ContactsContract.Directory.CONTENT_URI.toString()), null, null, null, null));
    }

    private void picture() {
        count(getContentResolver().query(Uri.parse(MediaStore.Images.Media.EXTERNAL_CONTENT_URI + "/1"), null, null, null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
