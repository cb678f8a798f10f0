package cases.callback_named;

import android.provider.ContactsContract;

public final class Surface implements android.view.SurfaceHolder.Callback {
    public void surfaceCreated(Object holder) {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
