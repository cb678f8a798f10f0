package cases.callback_named;

import android.provider.ContactsContract;

public final class OldChoice extends android.preference.Preference {
    protected void onClick() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
