package cases.callback_fragment;

import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import android.view.View;

public final class Names extends androidx.fragment.app.Fragment {
    @Override
    public void onViewCreated(View view, Bundle state) {
        Log.d("rows", "" + requireContext().getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
