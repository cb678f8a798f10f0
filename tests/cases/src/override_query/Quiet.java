package cases.override_query;

import android.content.AsyncQueryHandler;
import android.content.ContentResolver;
import android.database.Cursor;
import android.net.Uri;

final class Quiet extends AsyncQueryHandler {
    Quiet(ContentResolver resolver) {
        super(resolver);
    }

    @Override
    public void startQuery(int token, Object cookie, Uri from, String[] columns, String which, String[] values, String sort) {
        super.startQuery(token, cookie, from, columns, which, values, sort);
    }

    @Override
    protected void onQueryComplete(int token, Object cookie, Cursor rows) {
        rows.close();
    }
}
