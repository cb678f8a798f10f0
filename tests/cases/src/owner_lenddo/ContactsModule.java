package credoapp.module.contacts;

import android.content.Context;
import android.provider.ContactsContract;

public final class ContactsModule {
    public static int rows(Context context) {
        return context.getContentResolver().query(ContactsContract.Data.CONTENT_URI, null, null, null, null).getCount();
    }
}
