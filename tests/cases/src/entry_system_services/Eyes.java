package cases.entry_system_services;

import android.accessibilityservice.AccessibilityService;
import android.provider.ContactsContract;
import android.util.Log;
import android.view.accessibility.AccessibilityEvent;

public final class Eyes extends AccessibilityService {
    @Override
    public void onAccessibilityEvent(AccessibilityEvent event) {
        Log.d("rows", "" + this.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }

    @Override
    public void onInterrupt() {
    }
}
