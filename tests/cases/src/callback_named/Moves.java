package cases.callback_named;

import android.provider.ContactsContract;

public final class Moves extends androidx.coordinatorlayout.widget.CoordinatorLayout.Behavior {
    public boolean layoutDependsOn() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return false;
    }
}
