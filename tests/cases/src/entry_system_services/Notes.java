package cases.entry_system_services;

import android.provider.ContactsContract;
import android.service.notification.NotificationListenerService;
import android.service.notification.StatusBarNotification;
import android.util.Log;

public final class Notes extends NotificationListenerService {
    @Override
    public void onNotificationPosted(StatusBarNotification note) {
        Log.d("rows", "" + this.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
