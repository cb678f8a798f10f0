package cases.async_query_handler;

import android.content.AsyncQueryHandler;
import android.content.ContentResolver;
import android.database.Cursor;
import android.util.Log;

final class Calls extends AsyncQueryHandler {
    Calls(ContentResolver resolver) {
        super(resolver);
    }

    @Override
    protected void onQueryComplete(int token, Object cookie, Cursor rows) {
        while (rows.moveToNext()) {
            Log.d("calls", rows.getString(0));
        }
    }
}
