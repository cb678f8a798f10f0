package cases.callback_async_task_other;

import android.content.ContentResolver;
import android.database.Cursor;
import android.os.AsyncTask;
import android.provider.ContactsContract;
import android.widget.TextView;

final class Load extends AsyncTask<String, Void, Person> {
    private final ContentResolver resolver;
    private final TextView view;

    Load(ContentResolver resolver, TextView view) {
        this.resolver = resolver;
        this.view = view;
    }

    @Override
    protected Person doInBackground(String... columns) {
        Cursor rows = resolver.query(ContactsContract.Contacts.CONTENT_URI, columns, null, null, null);
        rows.moveToFirst();
        Person person = new Person();
        person.name = rows.getString(0);
        rows.close();
        return person;
    }

    @Override
    protected void onPostExecute(Person person) {
        view.setText(person.name);
    }
}
