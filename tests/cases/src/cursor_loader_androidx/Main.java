// androidx' CursorLoader below a life-cycle of androidx; the rows are shown.
package cases.cursor_loader_androidx;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.TextView;

import androidx.loader.content.CursorLoader;
import androidx.loader.app.LoaderManager;
import androidx.loader.content.Loader;

public final class Main extends Activity implements LoaderManager.LoaderCallbacks<Cursor> {
    private LoaderManager loaders;

    @Override
    protected void onResume() {
        super.onResume();
        loaders.initLoader(1, null, this);
    }

    @Override
    public Loader<Cursor> onCreateLoader(int id, Bundle arguments) {
        return new CursorLoader(this, ContactsContract.CommonDataKinds.Phone.CONTENT_URI, new String[] {"data1"}, null, null, "display_name");
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
