// An instrumentation of the manifest.
package cases.entry_instrumentation;

import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Probe extends android.app.Instrumentation {
    @Override
    public void onCreate(Bundle arguments) {
        super.onCreate(arguments);
        Log.d("rows", "" + getContext().getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
