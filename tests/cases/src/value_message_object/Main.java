// An address is sent in a message to a handler of the same class.
package cases.value_message_object;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.Handler;
import android.os.Message;
import android.provider.ContactsContract;

public final class Main extends Activity {
    private final Handler handler = new Later(this);

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        handler.sendMessage(handler.obtainMessage(1, ContactsContract.Contacts.CONTENT_URI));
    }

    void read(Uri address) {
        Cursor rows = getContentResolver().query(address, null, null, null, null);
        rows.close();
    }

    private static final class Later extends Handler {
        private final Main screen;

        Later(Main screen) {
            this.screen = screen;
        }

        @Override
        public void handleMessage(Message message) {
            screen.read((Uri) message.obj);
        }
    }
}
