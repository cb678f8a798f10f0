// The rows travel in a bundle to the next screen, by an intent that a helper makes.
package cases.component_activity;

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
        Bundle extras = new Bundle();
        extras.putString("rows", text.toString());
        extras.putString("model", "phone");
        startActivity(request(extras));
    }

    private Intent request(Bundle extras) {
        return new Intent(this, Next.class).putExtras(extras);
    }
}
