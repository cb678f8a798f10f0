// Callbacks that only the platform or a library runs, of objects that the app makes and passes on.
package cases.callback_forms;

import android.app.Activity;
import android.content.Context;
import android.database.Cursor;
import android.os.Bundle;
import android.util.Log;
import java.util.ArrayList;
import java.util.List;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            web();
            adapter();
            filter();
            recycler();
            dispatch();
            timer();
            loader();
            module();
            thread();
            called();
            applied();
            accepted();
            gotten();
            tested();
            compared();
            invoked();
            message();
            created();
            subscribed();
            transformed();
            intercepted();
            uncaught();
            initialised();
            nothing();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void web() throws Exception {
        new android.webkit.WebView(this).setWebViewClient(new Client());
    }

    private void adapter() throws Exception {
        new android.widget.ListView(this).setAdapter(new Names());
    }

    private void filter() throws Exception {
        new Search().filter("x");
    }

    private void recycler() throws Exception {
        new androidx.recyclerview.widget.RecyclerView(this).setAdapter(new Rows());
    }

    private void dispatch() throws Exception {
        new Queue().sendEmptyMessage(1);
    }

    private void timer() throws Exception {
        new java.util.Timer().schedule(new Tick(), 1000);
    }

    private void loader() throws Exception {
        new Load(this).forceLoad();
    }

    private void module() throws Exception {
        modules.add(new Module());
    }

    private void thread() throws Exception {
        new Thread(new Run()).start();
    }

    private void called() throws Exception {
        pool.submit(new Call());
    }

    private void applied() throws Exception {
        java.util.Optional.of("x").map(new Apply());
    }

    private void accepted() throws Exception {
        java.util.Optional.of("x").ifPresent(new Accept());
    }

    private void gotten() throws Exception {
        java.util.Optional.of("x").orElseGet(new Get());
    }

    private void tested() throws Exception {
        java.util.Optional.of("x").filter(new Test());
    }

    private void compared() throws Exception {
        new ArrayList<String>().sort(new Order());
    }

    private void invoked() throws Exception {
        modules.add(new Lambda());
    }

    private void message() throws Exception {
        modules.add(new android.os.Handler(new Handle()));
    }

    private void created() throws Exception {
        modules.add(new Factory());
    }

    private void subscribed() throws Exception {
        modules.add(new Emit());
    }

    private void transformed() throws Exception {
        modules.add(new Round());
    }

    private void intercepted() throws Exception {
        modules.add(new Between());
    }

    private void uncaught() throws Exception {
        Thread.setDefaultUncaughtExceptionHandler(new Crash());
    }

    private void initialised() throws Exception {
        Log.d("cases", Early.NAME);
    }

    private void nothing() throws Exception {
        new Idle();
    }

    static Context context;
    static List<Object> modules = new ArrayList<>();
    private final java.util.concurrent.ExecutorService pool = java.util.concurrent.Executors.newCachedThreadPool();

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }
}
