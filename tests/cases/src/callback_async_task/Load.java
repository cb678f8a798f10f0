package cases.callback_async_task;

import android.app.Activity;
import android.database.Cursor;
import android.os.AsyncTask;
import android.provider.ContactsContract;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;

final class Load extends AsyncTask<String, Void, List<String>> {
    private final Activity activity;

    Load(Activity activity) {
        this.activity = activity;
    }

    @Override
    protected List<String> doInBackground(String... columns) {
        List<String> names = new ArrayList<>();
        Cursor rows = activity.getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, columns, null, null, null);
        while (rows.moveToNext()) {
            names.add(rows.getString(0));
        }
        return names;
    }

    @Override
    protected void onPostExecute(List<String> names) {
        TextView view = new TextView(activity);
        view.setText(names.toString());
        activity.setContentView(view);
    }
}
