package cases.override_query;

import android.content.AsyncQueryHandler;
import android.content.ContentResolver;
import android.database.Cursor;

final class Calls extends AsyncQueryHandler {
    Calls(ContentResolver resolver) {
        super(resolver);
    }

    @Override
    protected void onQueryComplete(int token, Object cookie, Cursor rows) {
        rows.close();
    }
}
