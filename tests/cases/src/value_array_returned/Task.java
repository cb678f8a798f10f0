package cases.value_array_returned;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.AsyncTask;

final class Task extends AsyncTask<Void, Void, Integer> {
    private final Activity screen;
    private final Uri[] addresses;

    Task(Activity screen, Uri[] addresses) {
        this.screen = screen;
        this.addresses = addresses;
    }

    @Override
    protected Integer doInBackground(Void... nothing) {
        int seen = 0;
        for (Uri address : addresses) {
            Cursor rows = screen.getContentResolver().query(address, null, null, null, null);
            seen += rows.getCount();
            rows.close();
        }
        return seen;
    }
}
