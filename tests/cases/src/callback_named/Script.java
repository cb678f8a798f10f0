package cases.callback_named;

import android.provider.ContactsContract;

public final class Script extends com.taobao.weex.common.WXModule {
    @com.taobao.weex.annotation.JSMethod
    public void all() {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
