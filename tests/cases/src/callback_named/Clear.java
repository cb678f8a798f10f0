package cases.callback_named;

import android.provider.ContactsContract;

public final class Clear extends androidx.lifecycle.ViewModel {
    protected void onCleared() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
