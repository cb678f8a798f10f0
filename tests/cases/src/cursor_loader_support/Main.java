// The support library's CursorLoader of one row, by its selection.
package cases.cursor_loader_support;

import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.TextView;

import android.support.v4.content.CursorLoader;
import android.support.v4.app.LoaderManager;
import android.support.v4.content.Loader;

public final class Main extends android.support.v4.app.FragmentActivity implements LoaderManager.LoaderCallbacks<Cursor> {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        getSupportLoaderManager().initLoader(1, null, this);
    }

    @Override
    public Loader<Cursor> onCreateLoader(int id, Bundle arguments) {
        String[] values = {arguments.getString("id")};
        return new CursorLoader(this, ContactsContract.Data.CONTENT_URI, null, "contact_id=?", values, null);
    }

    @Override
    public void onLoadFinished(Loader<Cursor> loader, Cursor rows) {
        show(rows);
    }

    @Override
    public void onLoaderReset(Loader<Cursor> loader) {}

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
