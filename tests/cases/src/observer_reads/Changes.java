package cases.observer_reads;

import android.content.ContentResolver;
import android.database.ContentObserver;
import android.database.Cursor;
import android.provider.CallLog;
import android.util.Log;

final class Changes extends ContentObserver {
    private final ContentResolver resolver;

    Changes(ContentResolver resolver) {
        super(null);
        this.resolver = resolver;
    }

    @Override
    public void onChange(boolean own) {
        Cursor rows = resolver.query(CallLog.Calls.CONTENT_URI, null, null, null, null);
        Log.d("changes", "calls: " + rows.getCount());
        rows.close();
    }
}
