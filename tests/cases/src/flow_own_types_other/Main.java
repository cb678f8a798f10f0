// The app has classes of its own below types of the platform; the names go to objects that are none of these.
package cases.flow_own_types_other;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.os.Parcel;
import android.os.Parcelable;
import android.provider.ContactsContract;
import android.util.Log;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

@SuppressWarnings("unchecked")
public final class Main extends Activity {
    private static String best;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            own();
            object();
            text();
            iterable();
            iterator();
            map();
            list();
            set();
            collection();
            queue();
            deque();
            entry();
            enumeration();
            parcelable();
            cursor();
            comparable();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void own() throws Exception {
        new Ticket().toString();
        new Masked().subSequence(0, 1);
        new Shelf().iterator();
        new Loop().next();
        new Form().put("screen", "start");
        new Lines().add("start");
        new Tags().add("start");
        new Heap().add("start");
        new Line().offer("start");
        new Pile().push("start");
        new Row().setValue("start");
        new Steps().nextElement();
        new Note().writeToParcel(Parcel.obtain(), 0);
        new Table().moveToFirst();
        new Friend().compareTo(new Friend());
    }

    private void object() throws Exception {
        shown(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    private void text() throws Exception {
        CharSequence name = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        name.subSequence(0, 1);
    }

    private void iterable() throws Exception {
        Iterable<String> names = Collections.singleton(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        names.iterator();
    }

    private void iterator() throws Exception {
        Iterator<String> names = Collections.singleton(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null))).iterator();
        names.next();
    }

    private void map() throws Exception {
        Map<String, String> form = (Map<String, String>) getIntent().getSerializableExtra("form");
        form.put("name", first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    private void list() throws Exception {
        List<String> names = getIntent().getStringArrayListExtra("names");
        names.add(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    private void set() throws Exception {
        Set<String> names = (Set<String>) getIntent().getSerializableExtra("names");
        names.add(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    private void collection() throws Exception {
        Collection<String> names = (Collection<String>) getIntent().getSerializableExtra("names");
        names.add(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    private void queue() throws Exception {
        Queue<String> names = (Queue<String>) getIntent().getSerializableExtra("names");
        names.offer(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    private void deque() throws Exception {
        Deque<String> names = (Deque<String>) getIntent().getSerializableExtra("names");
        names.push(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    private void entry() throws Exception {
        Map.Entry<String, String> entry = (Map.Entry<String, String>) getIntent().getSerializableExtra("entry");
        entry.setValue(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
    }

    private void enumeration() throws Exception {
        Enumeration<String> names = Collections.enumeration(Collections.singleton(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null))));
        names.nextElement();
    }

    private void parcelable() throws Exception {
        Parcel parcel = Parcel.obtain();
        parcel.writeString(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        Parcelable extra = getIntent().getParcelableExtra("extra");
        extra.writeToParcel(parcel, 0);
    }

    private void cursor() throws Exception {
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        rows.getLong(1);
    }

    private void comparable() throws Exception {
        best = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Comparable<Object> price = (Comparable<Object>) getIntent().getSerializableExtra("price");
        int order = price.compareTo(7);
        Log.d("own", "order " + order);
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }

    static String shown(Object what) {
        return what.toString();
    }

    static final class Ticket {
        private int number = 7;

        @Override
        public String toString() {
            Log.d("own", "ticket " + number);
            return "ticket";
        }
    }

    static final class Masked implements CharSequence {
        @Override
        public char charAt(int index) {
            return '*';
        }

        @Override
        public int length() {
            return 1;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            Log.d("own", "part of " + this);
            return this;
        }
    }

    static final class Shelf implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            Log.d("own", "walk " + this);
            return Collections.emptyIterator();
        }
    }

    static final class Loop implements Iterator<String> {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public String next() {
            Log.d("own", "next of " + this);
            return null;
        }
    }

    static final class Form extends AbstractMap<String, String> implements Map<String, String> {
        @Override
        public Set<Map.Entry<String, String>> entrySet() {
            return Collections.emptySet();
        }

        @Override
        public String put(String key, String text) {
            Log.d("own", key + "=" + text);
            return null;
        }
    }

    static final class Lines extends AbstractList<String> implements List<String> {
        @Override
        public String get(int index) {
            return null;
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public boolean add(String text) {
            Log.d("own", "line " + text);
            return true;
        }
    }

    static final class Tags extends AbstractSet<String> implements Set<String> {
        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public boolean add(String text) {
            Log.d("own", "tag " + text);
            return true;
        }
    }

    static final class Heap extends AbstractCollection<String> implements Collection<String> {
        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public boolean add(String text) {
            Log.d("own", "kept " + text);
            return true;
        }
    }

    static final class Line extends AbstractCollection<String> implements Queue<String> {
        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public boolean offer(String text) {
            Log.d("own", "waits " + text);
            return true;
        }

        @Override
        public String remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String poll() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String element() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String peek() {
            throw new UnsupportedOperationException();
        }
    }

    static final class Pile extends ArrayDeque<String> implements Deque<String> {
        @Override
        public void push(String text) {
            Log.d("own", "on top " + text);
        }
    }

    static final class Row implements Map.Entry<String, String> {
        @Override
        public String getKey() {
            return null;
        }

        @Override
        public String getValue() {
            return null;
        }

        @Override
        public String setValue(String text) {
            Log.d("own", "now " + text);
            return null;
        }
    }

    static final class Steps implements Enumeration<String> {
        @Override
        public boolean hasMoreElements() {
            return false;
        }

        @Override
        public String nextElement() {
            Log.d("own", "step of " + this);
            return null;
        }
    }

    static final class Note implements Parcelable {
        @Override
        public void writeToParcel(Parcel out, int flags) {
            Log.d("own", "into " + out);
        }

        @Override
        public int describeContents() {
            return 0;
        }
    }

    static final class Table implements Cursor {
        @Override
        public boolean moveToFirst() {
            Log.d("own", "first of " + this);
            return false;
        }

        @Override
        public long getLong(int column) {
            Log.d("own", "number of " + this);
            return 0;
        }

        @Override
        public boolean moveToNext() {
            return false;
        }

        @Override
        public int getCount() {
            return 0;
        }

        @Override
        public int getColumnIndex(String name) {
            return 0;
        }

        @Override
        public int getColumnIndexOrThrow(String name) {
            return 0;
        }

        @Override
        public String getString(int column) {
            return null;
        }

        @Override
        public int getInt(int column) {
            return 0;
        }

        @Override
        public int getColumnCount() {
            return 0;
        }

        @Override
        public String getColumnName(int column) {
            return null;
        }

        @Override
        public int getPosition() {
            return 0;
        }

        @Override
        public boolean isClosed() {
            return true;
        }

        @Override
        public void close() {}
    }

    static final class Friend implements Comparable<Friend> {
        private char letter = 'm';

        @Override
        public int compareTo(Friend other) {
            return best.charAt(0) - letter;
        }
    }
}
