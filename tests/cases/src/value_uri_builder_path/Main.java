// Uri.Builder in statements, the path at once; another extended by an id.
package cases.value_uri_builder_path;

import android.app.Activity;
import android.content.ContentUris;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        all();
        encoded();
        one();
    }

    private void all() {
        Uri.Builder builder = new Uri.Builder();
        builder.scheme("content");
        builder.authority("call_log");
        builder.path("calls");
        count(getContentResolver().query(builder.build(), null, null, null, null));
    }

    private void encoded() {
        count(getContentResolver().query(new Uri.Builder().scheme("content").encodedAuthority("sms").encodedPath("/inbox").build(), null, null, null, null));
    }

    private void one() {
        Uri.Builder builder = ContactsContract.Contacts.CONTENT_URI.buildUpon();
        ContentUris.appendId(builder, System.currentTimeMillis());
        count(getContentResolver().query(builder.build(), null, null, null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
