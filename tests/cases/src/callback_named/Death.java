package cases.callback_named;

import android.provider.ContactsContract;

public final class Death implements android.os.IBinder.DeathRecipient {
    public void binderDied() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
