// The rows wait in a pending intent for an alarm.
package cases.component_alarm;

import android.app.Activity;
import android.app.AlarmManager;
import android.app.PendingIntent;
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
        Intent intent = new Intent(this, Later.class);
        intent.putExtra("rows", text.toString());
        AlarmManager alarms = (AlarmManager) getSystemService("alarm");
        alarms.set(0, 60000L, PendingIntent.getBroadcast(this, 0, intent, 0));
    }
}
