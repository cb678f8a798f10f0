package cases.entry_super;

import android.app.Activity;
import android.provider.ContactsContract;
import android.util.Log;

abstract class Base extends Activity {
    protected abstract int title();

    @Override
    protected void onResume() {
        super.onResume();
        Log.d("rows", title() + " " + getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
