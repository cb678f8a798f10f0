package cases.dead_helper;

import android.content.Context;
import android.provider.ContactsContract;

final class Helper {
    static String version() {
        return "3";
    }

    private static int rows(Context context, int left) {
        int found = context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount();
        return left > 0 ? again(context, left - 1) : found;
    }

    private static int again(Context context, int left) {
        return rows(context, left);
    }
}
