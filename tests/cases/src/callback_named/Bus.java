package cases.callback_named;

import android.provider.ContactsContract;

public final class Bus extends Object {
    @com.squareup.otto.Subscribe
    public void login(Object event) {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
