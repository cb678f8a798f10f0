package com.lenddo.mobile.core;

import android.content.Context;
import android.provider.ContactsContract;

public final class Collector {
    public static int collect(Context context) {
        return context.getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null).getCount();
    }
}
