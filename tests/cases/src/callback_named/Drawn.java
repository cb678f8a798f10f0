package cases.callback_named;

import android.provider.ContactsContract;

public final class Drawn extends android.view.View {
    public Drawn(android.content.Context context) {
        super(context);
    }

    protected void onAttachedToWindow() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
