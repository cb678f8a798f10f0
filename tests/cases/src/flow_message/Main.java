// In the Bundle of a Message to a handler of the app, which sends it.
package cases.flow_message;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.os.Message;
import android.provider.ContactsContract;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        Bundle data = new Bundle();
        data.putString("name", rows.getString(0));
        Message message = Message.obtain();
        message.setData(data);
        new Work().sendMessage(message);
    }
}
