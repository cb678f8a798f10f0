package cases.value_parameter;

import android.content.Context;
import android.database.Cursor;
import android.net.Uri;

final class Store {
    static Cursor rows(Context context, Uri uri, int most) {
        String[] columns = {"number", "date"};
        return context.getContentResolver().query(uri, columns, null, null, "date DESC");
    }
}
