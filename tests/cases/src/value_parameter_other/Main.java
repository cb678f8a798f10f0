// A look-alike: the same helper is called with the address of pictures only; the constant of the
// call log stands beside it in a comparison.
package cases.value_parameter_other;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.CallLog;
import android.provider.MediaStore;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Uri uri = MediaStore.Images.Media.EXTERNAL_CONTENT_URI;
        if (uri.equals(CallLog.Calls.CONTENT_URI)) {
            return;
        }
        show(rows(uri));
    }

    private Cursor rows(Uri uri) {
        return getContentResolver().query(uri, null, null, null, null);
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
