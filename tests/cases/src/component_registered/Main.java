// The rows travel to a receiver that only code registers.
package cases.component_registered;

import android.app.Activity;
import android.content.Intent;
import android.content.IntentFilter;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        registerReceiver(new Inbox(), new IntentFilter("cases.component_registered.ROWS"));
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        StringBuilder text = new StringBuilder();
        while (rows.moveToNext()) {
            text.append(rows.getString(0));
        }
        Intent intent = new Intent();
        intent.setAction("cases.component_registered.ROWS");
        intent.putExtra("rows", text.toString());
        sendBroadcast(intent);
    }
}
