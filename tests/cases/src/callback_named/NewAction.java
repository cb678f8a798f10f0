package cases.callback_named;

import android.provider.ContactsContract;

public final class NewAction extends androidx.core.view.ActionProvider {
    public boolean onPerformDefaultAction() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return false;
    }
}
