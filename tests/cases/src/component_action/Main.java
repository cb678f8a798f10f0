// The rows travel in a broadcast by an action of the manifest; another receiver waits for another action.
package cases.component_action;

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
        Intent intent = new Intent("cases.component_action.ROWS");
        intent.putExtra("rows", text.toString());
        sendBroadcast(intent);
    }
}
