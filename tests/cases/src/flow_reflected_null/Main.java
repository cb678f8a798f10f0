// A look-alike: no method of reflection is ever handed in.
package cases.flow_reflected_null;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.lang.reflect.Method;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        try {
            Log.d("names", encoded(rows.getString(1), null));
        } catch (ReflectiveOperationException e) {
            Log.w("names", "no such method");
        }
        rows.close();
    }

    private static String encoded(String name, Method codec) throws ReflectiveOperationException {
        if (codec == null) {
            return "none";
        }
        return (String) codec.invoke(null, name);
    }
}
