package cases.callback_named;

import android.provider.ContactsContract;

public final class Part extends androidx.fragment.app.Fragment {
    public void onViewCreated(android.view.View view, android.os.Bundle state) {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
