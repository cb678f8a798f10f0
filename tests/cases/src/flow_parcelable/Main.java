// In a Parcelable of the app, as an extra of an intent to its own service.
package cases.flow_parcelable;

import android.app.Activity;
import android.content.Intent;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        Intent intent = new Intent(this, Upload.class);
        intent.putExtra("person", new Person(rows.getString(0)));
        startService(intent);
    }
}
