package cases.callback_named;

import android.provider.ContactsContract;

public final class Allowed extends com.getcapacitor.Plugin {
    @com.getcapacitor.annotation.PermissionCallback
    public void allowed() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
