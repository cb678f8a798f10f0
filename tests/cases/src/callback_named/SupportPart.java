package cases.callback_named;

import android.provider.ContactsContract;

public final class SupportPart extends android.support.v4.app.Fragment {
    public void onStart() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
