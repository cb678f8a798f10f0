// Every log of platform and Java.
package cases.sink_logs;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            logV();
            logD();
            logI();
            logW();
            logE();
            logWtf();
            logLine();
            out();
            err();
            java();
            asked();
            other();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void logV() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Log.v("cases", text);
    }

    private void logD() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Log.d("cases", text);
    }

    private void logI() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Log.i("cases", text);
    }

    private void logW() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Log.w("cases", text);
    }

    private void logE() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Log.e("cases", text);
    }

    private void logWtf() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Log.wtf("cases", text);
    }

    private void logLine() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Log.println(4, "cases", text);
    }

    private void out() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        System.out.println(text);
    }

    private void err() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        System.err.print(text);
    }

    private void java() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        java.util.logging.Logger.getLogger("cases").info(text);
    }

    private void asked() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Log.isLoggable(text, 3);
    }

    private void other() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Log.d("cases", "nothing");
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }
}
