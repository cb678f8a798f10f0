package cases.callback_named;

import android.provider.ContactsContract;

public final class Plug extends com.getcapacitor.Plugin {
    @com.getcapacitor.annotation.ActivityCallback
    public void picked() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
