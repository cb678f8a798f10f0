// Callbacks whose names only a rule of their own knows, of objects that code or a document makes.
package cases.callback_named;

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
            surface();
            rows();
            tag();
            host();
            death();
            frame();
            split();
            idle();
            each();
            walk();
            watch();
            sax();
            wifi();
            threads();
            bind();
            make();
            bus();
            life();
            clear();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void surface() throws Exception {
        keep.add(new Surface());
    }

    private void rows() throws Exception {
        keep.add(new Rows());
    }

    private void tag() throws Exception {
        keep.add(new Tag());
    }

    private void host() throws Exception {
        keep.add(new Host());
    }

    private void death() throws Exception {
        keep.add(new Death());
    }

    private void frame() throws Exception {
        keep.add(new Frame());
    }

    private void split() throws Exception {
        keep.add(new Split());
    }

    private void idle() throws Exception {
        keep.add(new Idle());
    }

    private void each() throws Exception {
        keep.add(new Each());
    }

    private void walk() throws Exception {
        keep.add(new Walk());
    }

    private void watch() throws Exception {
        keep.add(new Watch());
    }

    private void sax() throws Exception {
        keep.add(new Sax());
    }

    private void wifi() throws Exception {
        keep.add(new Wifi());
    }

    private void threads() throws Exception {
        keep.add(new Threads());
    }

    private void bind() throws Exception {
        keep.add(new Bind());
    }

    private void make() throws Exception {
        keep.add(new Make());
    }

    private void bus() throws Exception {
        keep.add(new Bus());
    }

    private void life() throws Exception {
        keep.add(new Life());
    }

    private void clear() throws Exception {
        new androidx.lifecycle.ViewModelProvider(this).get(Clear.class);
    }

    static Context context;
    private static final List<Object> keep = new ArrayList<>();

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }
}
