// The SMS inbox by the platform's constant.
package cases.sms_inbox;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.Telephony;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        show(getContentResolver().query(Telephony.Sms.Inbox.CONTENT_URI, null, null, null, "date DESC"));
    }

    private void show(Cursor rows) {
        StringBuilder names = new StringBuilder();
        while (rows.moveToNext()) {
            names.append(rows.getString(1)).append('\n');
        }
        rows.close();
        TextView view = new TextView(this);
        view.setText(names.toString());
        setContentView(view);
    }
}
