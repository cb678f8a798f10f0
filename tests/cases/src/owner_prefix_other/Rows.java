package com.lenddoapp;

import android.content.Context;
import android.provider.ContactsContract;

public final class Rows {
    public static int count(Context context) {
        return context.getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null).getCount();
    }
}
