package com.tencent.tinker.loader.app;

import android.app.Application;

/** The name of Tencent's class, without what it does. */
public abstract class TinkerApplication extends Application {
    private final String loader;

    protected TinkerApplication(int flags, String delegate, String loader, boolean verify) {
        this.loader = loader;
    }
}
