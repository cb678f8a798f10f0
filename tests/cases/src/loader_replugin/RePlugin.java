package com.qihoo360.replugin;

import android.content.Context;

/** The name of the framework's class, without what it does. */
public final class RePlugin {
    public static boolean startActivity(Context context, String plugin, String activity) {
        return plugin.equals(activity);
    }
}
