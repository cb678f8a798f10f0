package io.reactivex.schedulers;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public final class Schedulers {
    private static final Executor IO = Executors.newCachedThreadPool();

    private Schedulers() {}

    public static Executor io() {
        return IO;
    }
}
