// What is asked about a name does not take it in, and says nothing of it.
package cases.flow_asked_other;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.io.File;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            holds();
            equal();
            starts();
            ends();
            file();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void holds() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        List<String> blocked = new ArrayList<>();
        blocked.add("+15550100");
        shown(blocked.contains(text));
        send(blocked.toString());
    }

    private void equal() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        List<String> known = new ArrayList<>();
        known.add("+15550100");
        shown(known.equals(Collections.singletonList(text)));
        send(known.toString());
    }

    private void starts() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Path folder = Paths.get("/sdcard/photos");
        shown(folder.startsWith(text));
        send(folder.toString());
    }

    private void ends() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Path photo = Paths.get("/sdcard/photos/7.jpg");
        shown(photo.endsWith(text));
        send(photo.toString());
    }

    private void file() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        File photo = new File(getFilesDir(), text);
        send(String.valueOf(photo.length()));
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

    private void shown(boolean isKnown) {
        findViewById(isKnown ? 7 : 8).setOnClickListener(null);
    }
}
