package cases.callback_named;

import android.provider.ContactsContract;

public final class Host extends com.facebook.react.ReactNativeHost {
    protected java.util.List<Object> getPackages() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return null;
    }
}
