// ContentProviderClient instead of the resolver.
package cases.provider_client;

import android.app.Activity;
import android.content.ContentProviderClient;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.RemoteException;
import android.provider.CallLog;
import android.util.Log;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Uri uri = CallLog.Calls.CONTENT_URI;
        ContentProviderClient client = getContentResolver().acquireContentProviderClient(uri);
        try {
            show(client.query(uri, null, null, null, null));
        } catch (RemoteException e) {
            Log.w("calls", "no provider");
        } finally {
            client.release();
        }
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
