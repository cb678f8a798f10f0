// Shows what the intent names.
package cases.intent_data;

import android.app.Activity;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;

public final class Shown extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Uri uri = getIntent().getData();
        Log.d("rows", "" + getContentResolver().query(uri, null, null, null, null).getCount());
    }
}
