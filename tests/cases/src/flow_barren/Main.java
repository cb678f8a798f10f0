// What is sent says nothing of the rows themselves.
package cases.flow_barren;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            length();
            empty();
            equal();
            hash();
            holds();
            index();
            starts();
            ends();
            matches();
            compares();
            kind();
            blank();
            removed();
            more();
            size();
            type();
            typed();
            shown();
            cursor();
            column();
            columns();
            names();
            place();
            closed();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void length() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(text.length()));
    }

    private void empty() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(text.isEmpty()));
    }

    private void equal() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(text.equals("x")));
    }

    private void hash() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(text.hashCode()));
    }

    private void holds() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(text.contains("x")));
    }

    private void index() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(text.indexOf("x")));
    }

    private void starts() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(text.startsWith("+")));
    }

    private void ends() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(text.endsWith("+")));
    }

    private void matches() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(text.matches("[0-9]+")));
    }

    private void compares() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(text.compareTo("x")));
    }

    private void kind() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(text.getClass().getName());
    }

    private void blank() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(android.text.TextUtils.isEmpty(text)));
    }

    private void removed() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(String.valueOf(getContentResolver().delete(Uri.parse("content://cases.notes/" + text), null, null)));
    }

    private void more() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        List<String> all = new ArrayList<>();
        all.add(text);
        send(String.valueOf(all.iterator().hasNext()));
    }

    private void size() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        List<String> all = new ArrayList<>();
        all.add(text);
        send(String.valueOf(all.size()));
    }

    private void type() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        send(getContentResolver().getType(Uri.parse(text)));
    }

    private void typed() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.Intent intent = new android.content.Intent();
        intent.putExtra("name", text);
        send(intent.getType());
    }

    private void shown() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.app.AlertDialog.Builder all = new android.app.AlertDialog.Builder(this).setMessage(text);
        send(all.getContext().getPackageName());
    }

    private void cursor() throws Exception {
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        send(String.valueOf(rows.getCount()));
    }

    private void column() throws Exception {
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        send(String.valueOf(rows.getColumnIndex("number")));
    }

    private void columns() throws Exception {
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        send(String.valueOf(rows.getColumnCount()));
    }

    private void names() throws Exception {
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        send(rows.getColumnName(0));
    }

    private void place() throws Exception {
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        send(String.valueOf(rows.getPosition()));
    }

    private void closed() throws Exception {
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        send(String.valueOf(rows.isClosed()));
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
