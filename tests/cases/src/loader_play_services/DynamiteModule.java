package com.google.android.gms.dynamite;

import android.content.Context;
import android.database.Cursor;
import android.net.Uri;
import dalvik.system.DelegateLastClassLoader;

/** What Google's library does, shortened: the provider of the installed Play services names the file. */
public final class DynamiteModule {
    private static String path;

    public static ClassLoader load(Context context, String module) {
        Uri.Builder address = new Uri.Builder().scheme("content").authority("com.google.android.gms.chimera").path(module);
        Cursor row = context.getContentResolver().query(address.build(), null, null, null, null);
        if (row.moveToFirst()) {
            path = row.getString(2);
        }
        row.close();
        return new DelegateLastClassLoader(path, ClassLoader.getSystemClassLoader());
    }
}
