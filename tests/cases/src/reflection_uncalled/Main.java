// A look-alike: a method that reads is looked up by name, another one is run.
package cases.reflection_uncalled;

import android.app.Activity;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        start();
    }

    private void start() {
        try {
            Class<?> kind = Class.forName("cases.reflection_uncalled.Main");
            Log.d("method", "" + kind.getDeclaredMethod("collect").getName());
            kind.getDeclaredMethod("nothing").invoke(this);
        } catch (ReflectiveOperationException e) {
            Log.w("plugin", "none");
        }
    }

    void nothing() {
    }

    void collect() {
        Log.d("rows", "" + getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null).getCount());
    }
}
