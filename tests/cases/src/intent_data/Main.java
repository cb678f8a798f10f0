// The address travels as an intent's data, within a component and to another one.
package cases.intent_data;

import android.app.Activity;
import android.content.Intent;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        own();
        sent();
    }

    private void own() {
        Intent intent = getIntent();
        if (intent.getData() == null) {
            intent.setData(Uri.parse("content://icc/adn"));
        }
        count(getContentResolver().query(getIntent().getData(), null, null, null, null));
    }

    private void sent() {
        Intent intent = new Intent(Intent.ACTION_SEND, Uri.parse("content://call_log/calls"));
        intent.setClass(this, Shown.class);
        startActivity(intent);
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
