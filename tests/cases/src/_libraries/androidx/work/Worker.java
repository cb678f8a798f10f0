package androidx.work;

import android.content.Context;
import java.util.concurrent.FutureTask;

public abstract class Worker extends ListenableWorker {
    public Worker(Context context, WorkerParameters parameters) {
        super(context, parameters);
    }

    public abstract Result doWork();

    @Override
    public final Object startWork() {
        FutureTask<Object> task = new FutureTask<Object>(new Work(this), null);
        new Thread(task).start();
        return task;
    }

    static final class Work implements Runnable {
        private final Worker worker;

        Work(Worker worker) {
            this.worker = worker;
        }

        @Override
        public void run() {
            worker.doWork();
        }
    }
}
