package cases.callback_named;

import android.provider.ContactsContract;

public final class Threads implements java.util.concurrent.ThreadFactory {
    public Thread newThread(Runnable run) {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return null;
    }
}
