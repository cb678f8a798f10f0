// The backup agent of the manifest puts the address book into the backup.
package cases.entry_backup;

import android.provider.ContactsContract;
import android.util.Log;
import java.io.IOException;

public final class Agent extends android.app.backup.BackupAgent {
    @Override
    public void onBackup(android.os.ParcelFileDescriptor old, android.app.backup.BackupDataOutput data, android.os.ParcelFileDescriptor state) throws IOException {
        Log.d("rows", "" + getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }

    @Override
    public void onRestore(android.app.backup.BackupDataInput data, int version, android.os.ParcelFileDescriptor state) {}
}
