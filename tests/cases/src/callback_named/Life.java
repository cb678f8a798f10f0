package cases.callback_named;

import android.provider.ContactsContract;

public final class Life implements androidx.lifecycle.LifecycleObserver {
    @androidx.lifecycle.OnLifecycleEvent
    public void start() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
