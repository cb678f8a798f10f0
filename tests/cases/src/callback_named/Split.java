package cases.callback_named;

import android.provider.ContactsContract;

public final class Split extends java.util.concurrent.RecursiveTask<String> {
    protected String compute() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return null;
    }
}
