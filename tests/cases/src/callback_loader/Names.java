package cases.callback_loader;

import android.content.Context;
import android.database.Cursor;
import android.provider.ContactsContract;

final class Names extends android.content.AsyncTaskLoader<String> {
    Names(Context context) {
        super(context);
    }

    public String loadInBackground() {
        Cursor rows = getContext().getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        return String.valueOf(rows.getCount());
    }
}
