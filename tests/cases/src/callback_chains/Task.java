package cases.callback_chains;

import android.content.ContentResolver;
import android.os.AsyncTask;
import android.provider.ContactsContract;

final class Task extends AsyncTask<Void, Void, String> {
    private final ContentResolver resolver;

    Task(ContentResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected String doInBackground(Void... nothing) {
        return Main.first(resolver.query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    @Override
    protected void onPostExecute(String text) {
        Main.send(text);
    }
}
