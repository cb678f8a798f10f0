package androidx.work;

import android.content.Context;

public abstract class ListenableWorker {
    private final Context context;

    public ListenableWorker(Context context, WorkerParameters parameters) {
        this.context = context;
    }

    public final Context getApplicationContext() {
        return context;
    }

    public abstract Object startWork();

    public abstract static class Result {
        public static Result success() {
            return new Success();
        }

        static final class Success extends Result {}
    }
}
