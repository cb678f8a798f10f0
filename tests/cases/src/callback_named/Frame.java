package cases.callback_named;

import android.provider.ContactsContract;

public final class Frame implements android.view.Choreographer.FrameCallback {
    public void doFrame(long time) {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
