package com.meituan.robust;

/** The name of the framework's class, without what it does. */
public final class PatchProxy {
    public static boolean isSupport(Object caller) {
        return caller == null;
    }
}
