// Inserts a call and deletes all of them; nothing is read.
package cases.insert_delete;

import android.app.Activity;
import android.content.ContentValues;
import android.os.Bundle;
import android.provider.CallLog;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        ContentValues values = new ContentValues();
        values.put("number", "5550100");
        getContentResolver().insert(CallLog.Calls.CONTENT_URI, values);
        getContentResolver().delete(CallLog.Calls.CONTENT_URI, null, null);
    }
}
