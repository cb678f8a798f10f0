// Classes of the app that hold the data and are handed on whole, by what each of them is besides.
package cases.flow_own_values;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import com.google.gson.Gson;
import java.io.Closeable;
import java.io.Flushable;
import java.io.Serializable;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.channels.Channel;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.ListIterator;
import java.util.Map;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            serializable();
            parcelable();
            comparable();
            cloneable();
            iterable();
            closeable();
            flushable();
            autoCloseable();
            channel();
            comparator();
            enumeration();
            iterator();
            listIterator();
            entry();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void serializable() throws Exception {
        Saved object = new Saved(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void parcelable() throws Exception {
        Passed object = new Passed(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void comparable() throws Exception {
        Ranked object = new Ranked(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void cloneable() throws Exception {
        Copied object = new Copied(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void iterable() throws Exception {
        Listed object = new Listed(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void closeable() throws Exception {
        Batch object = new Batch(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void flushable() throws Exception {
        Queued object = new Queued(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void autoCloseable() throws Exception {
        Lease object = new Lease(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void channel() throws Exception {
        Pipe object = new Pipe(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void comparator() throws Exception {
        ByMatch object = new ByMatch(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void enumeration() throws Exception {
        Once object = new Once(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void iterator() throws Exception {
        Rest object = new Rest(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void listIterator() throws Exception {
        Place object = new Place(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void entry() throws Exception {
        Field object = new Field(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
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

    static final class Saved implements Serializable {
        private final String name;

        Saved(String name) {
            this.name = name;
        }
    }

    static final class Passed implements android.os.Parcelable {
        private final String name;

        Passed(String name) {
            this.name = name;
        }
    }

    static final class Ranked implements Comparable<Ranked> {
        private final String name;

        Ranked(String name) {
            this.name = name;
        }

        @Override
        public int compareTo(Ranked other) {
            return name.compareTo(other.name);
        }
    }

    static final class Copied implements Cloneable {
        private final String name;

        Copied(String name) {
            this.name = name;
        }

        @Override
        public Copied clone() {
            return new Copied(name);
        }
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

    static final class Batch implements Closeable {
        private final String names;

        Batch(String names) {
            this.names = names;
        }

        @Override
        public void close() {}
    }

    static final class Queued implements Flushable {
        private final String names;

        Queued(String names) {
            this.names = names;
        }

        @Override
        public void flush() {}
    }

    static final class Lease implements AutoCloseable {
        private final String names;

        Lease(String names) {
            this.names = names;
        }

        @Override
        public void close() {}
    }

    static final class Pipe implements Channel {
        private final String names;

        Pipe(String names) {
            this.names = names;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    static final class ByMatch implements Comparator<String> {
        private final String wanted;

        ByMatch(String wanted) {
            this.wanted = wanted;
        }

        @Override
        public int compare(String left, String right) {
            return Boolean.compare(right.equals(wanted), left.equals(wanted));
        }
    }

    static final class Once implements Enumeration<String> {
        private final String name;

        Once(String name) {
            this.name = name;
        }

        @Override
        public boolean hasMoreElements() {
            return false;
        }

        @Override
        public String nextElement() {
            return name;
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

    static final class Place implements ListIterator<String> {
        private final String name;

        Place(String name) {
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

        @Override
        public boolean hasPrevious() {
            return false;
        }

        @Override
        public String previous() {
            return name;
        }

        @Override
        public int nextIndex() {
            return 0;
        }

        @Override
        public int previousIndex() {
            return -1;
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(String other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(String other) {
            throw new UnsupportedOperationException();
        }
    }

    static final class Field implements Map.Entry<String, String> {
        private final String name;

        Field(String name) {
            this.name = name;
        }

        @Override
        public String getKey() {
            return "name";
        }

        @Override
        public String getValue() {
            return name;
        }

        @Override
        public String setValue(String other) {
            throw new UnsupportedOperationException();
        }
    }
}
