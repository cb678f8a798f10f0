package cases.callback_named;

import android.provider.ContactsContract;

public final class Make implements android.widget.ViewSwitcher.ViewFactory {
    public Object makeView() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return null;
    }
}
