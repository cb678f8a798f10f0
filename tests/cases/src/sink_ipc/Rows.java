// The app's own provider, which keeps nothing.
package cases.sink_ipc;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.net.Uri;

public final class Rows extends ContentProvider {
    @Override
    public boolean onCreate() {
        return true;
    }

    @Override
    public Cursor query(Uri address, String[] columns, String selection, String[] arguments, String order) {
        return null;
    }

    @Override
    public String getType(Uri address) {
        return null;
    }

    @Override
    public Uri insert(Uri address, ContentValues row) {
        return null;
    }

    @Override
    public int delete(Uri address, String selection, String[] arguments) {
        return 0;
    }

    @Override
    public int update(Uri address, ContentValues row, String selection, String[] arguments) {
        return 0;
    }
}
