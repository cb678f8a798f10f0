// An initialiser of AndroidX startup, named in the manifest's meta-data.
package cases.entry_startup;

import android.content.Context;
import android.provider.ContactsContract;
import android.util.Log;
import java.util.ArrayList;
import java.util.List;

import androidx.startup.Initializer;

public final class Scores implements Initializer<Object> {
    @Override
    public Object create(Context context) {
        Log.d("rows", "" + context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
        return this;
    }

    @Override
    public List<Class<? extends Initializer<?>>> dependencies() {
        return new ArrayList<>();
    }
}
