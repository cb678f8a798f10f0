// Writes a contact by applyBatch; nothing is read.
package cases.apply_batch;

import android.app.Activity;
import android.content.ContentProviderOperation;
import android.os.Bundle;
import android.os.RemoteException;
import android.provider.ContactsContract;
import android.util.Log;
import java.util.ArrayList;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        ArrayList<ContentProviderOperation> operations = new ArrayList<>();
        operations.add(ContentProviderOperation.newInsert(ContactsContract.RawContacts.CONTENT_URI).withValue("account_type", null).build());
        try {
            getContentResolver().applyBatch("com.android.contacts", operations);
        } catch (RemoteException e) {
            Log.w("batch", "not written");
        }
    }
}
