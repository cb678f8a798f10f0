// Chains of callbacks through libraries and executors whose code is not there.
package cases.callback_chains;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.net.HttpURLConnection;
import java.net.URL;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            scheduled();
            threads();
            forked();
            single();
            created();
            emitted();
            eventful();
            older();
            submitted();
            future();
            other();
            tasked();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void scheduled() throws Exception {
        scheduled.submit(() -> readScheduled());
        send(scheduled.submit(() -> "nothing").get());
    }

    private void threads() throws Exception {
        threads.submit(() -> readThreads());
        send(threads.submit(() -> "nothing").get());
    }

    private void forked() throws Exception {
        forked.submit(() -> readForked());
        send(forked.submit(() -> "nothing").get());
    }

    private void single() throws Exception {
        io.reactivex.rxjava3.core.Single.fromCallable(() -> readSingle()).subscribeOn(null).map(text -> text + ".").subscribe(text -> send(text));
    }

    private void created() throws Exception {
        io.reactivex.rxjava3.core.Observable.<String>create(emitter -> emitter.onNext(readCreated())).subscribe(text -> send(text));
    }

    private void emitted() throws Exception {
        io.reactivex.rxjava3.core.Observable.just("x").<String>flatMap(x -> io.reactivex.rxjava3.core.Observable.just(readEmitted())).subscribe(text -> send(text));
    }

    private void eventful() throws Exception {
        io.reactivex.rxjava3.core.Observable.fromCallable(() -> readEventful()).doOnNext(text -> send(text)).subscribe();
    }

    private void older() throws Exception {
        rx.Observable.<String>create(subscriber -> subscriber.onNext(readOlder())).subscribe(text -> send(text));
    }

    private void submitted() throws Exception {
        send(pool.submit(() -> readSubmitted()).get());
    }

    private void future() throws Exception {
        java.util.concurrent.CompletableFuture.supplyAsync(() -> readFuture()).thenAccept(text -> send(text));
    }

    private void other() throws Exception {
        pool.submit(() -> readOther());
        send(pool.submit(() -> "nothing").get());
    }

    private void tasked() throws Exception {
        new Task(getContentResolver()).execute();
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }

    private String readScheduled() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private String readThreads() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private String readForked() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private String readSingle() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private String readCreated() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private String readEmitted() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private String readEventful() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private String readOlder() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private String readSubmitted() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private String readFuture() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private String readOther() {
        return first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }

    private final java.util.concurrent.ExecutorService pool = java.util.concurrent.Executors.newCachedThreadPool();
    private final java.util.concurrent.ScheduledExecutorService scheduled = java.util.concurrent.Executors.newScheduledThreadPool(1);
    private final java.util.concurrent.ThreadPoolExecutor threads = new java.util.concurrent.ThreadPoolExecutor(1, 1, 1, null, null);
    private final java.util.concurrent.ForkJoinPool forked = new java.util.concurrent.ForkJoinPool();

    static void send(String text) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
            connection.getOutputStream().write(text.getBytes());
        } catch (java.io.IOException e) {
            Log.w("cases", "later");
        }
    }
}
