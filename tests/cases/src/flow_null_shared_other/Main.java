// A look-alike: two fields begin as one null, and the object in the other is logged.
package cases.flow_null_shared_other;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    private static final Person OFFICE = new Person();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        OFFICE.name = "office";
        Cursor rows = getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        Person person = new Person();
        person.name = rows.getString(1);
        rows.close();
        Letter letter = new Letter();
        letter.from(person);
        letter.to(OFFICE);
        Log.d("letter", OFFICE.name);
    }
}
