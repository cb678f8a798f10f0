// Look-alikes: each way to ask a provider, put to a provider of the app's own.
package cases.provider_client_other;

import android.app.Activity;
import android.content.ContentProviderClient;
import android.content.ContentValues;
import android.content.CursorLoader;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.RemoteException;
import android.provider.SimPhonebookContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        client();
        loader();
        managed();
        bundle();
        observed();
        written();
        simFiles();
    }

    private void client() {
        ContentProviderClient client = getContentResolver().acquireUnstableContentProviderClient(notes());
        try {
            count(client.query(notes(), null, null, null, null));
        } catch (RemoteException e) {
            Log.w("notes", "none");
        }
    }

    private void loader() {
        new CursorLoader(this, notes(), null, null, null, null);
    }

    private void managed() {
        count(managedQuery(notes(), null, null, null, null));
    }

    private void bundle() {
        count(getContentResolver().query(notes(), null, new Bundle(), null));
    }

    private void observed() {
        getContentResolver().registerContentObserver(notes(), true, null);
    }

    private void written() {
        getContentResolver().bulkInsert(notes(), new ContentValues[0]);
    }

    private void simFiles() {
        count(getContentResolver().query(SimPhonebookContract.ElementaryFiles.CONTENT_URI, null, null, null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }

    private static Uri notes() {
        return Uri.parse("content://org.example.notes/contacts");
    }
}
