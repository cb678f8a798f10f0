// Two objects of each class: one holds the name and is shown, the other is sent.
package cases.flow_own_values_other;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import android.widget.TextView;
import com.google.gson.Gson;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            iterable();
            iterator();
            list();
            randomAccess();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void iterable() throws Exception {
        Listed shown = new Listed(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        Listed sent = new Listed("start");
        ((TextView) findViewById(7)).setText(shown.name);
        send(new Gson().toJson(sent));
    }

    private void iterator() throws Exception {
        Rest shown = new Rest(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        Rest sent = new Rest("start");
        ((TextView) findViewById(7)).setText(shown.name);
        send(new Gson().toJson(sent));
    }

    private void list() throws Exception {
        Stated shown = new Stated(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        Stated sent = new Stated("start");
        ((TextView) findViewById(7)).setText(shown.name);
        send(new Gson().toJson(sent));
    }

    private void randomAccess() throws Exception {
        Fixed shown = new Fixed(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        Fixed sent = new Fixed("start");
        ((TextView) findViewById(7)).setText(shown.name);
        send(new Gson().toJson(sent));
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }

    static void send(String text) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(text.getBytes());
        connection.getInputStream().close();
    }

    static final class Listed implements Iterable<String> {
        private final String name;

        Listed(String name) {
            this.name = name;
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.singleton(name).iterator();
        }
    }

    static final class Rest implements Iterator<String> {
        private final String name;

        Rest(String name) {
            this.name = name;
        }

        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public String next() {
            return name;
        }
    }

    static final class Stated extends AbstractList<String> implements List<String> {
        private final String name;

        Stated(String name) {
            this.name = name;
        }

        @Override
        public String get(int index) {
            return name;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    static final class Fixed extends AbstractList<String> implements RandomAccess {
        private final String name;

        Fixed(String name) {
            this.name = name;
        }

        @Override
        public String get(int index) {
            return name;
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
