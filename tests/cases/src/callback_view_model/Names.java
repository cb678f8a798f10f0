package cases.callback_view_model;

import android.content.Context;
import android.provider.ContactsContract;
import android.util.Log;
import androidx.lifecycle.ViewModel;

public final class Names extends ViewModel {
    static Context context;

    public Names() {
        Log.d("rows", "" + context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
