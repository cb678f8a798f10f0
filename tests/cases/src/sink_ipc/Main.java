// Data handed to other apps: intents, services, providers, the clipboard.
package cases.sink_ipc;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.net.HttpURLConnection;
import java.net.URL;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            started();
            forResult();
            broadcast();
            ordered();
            service();
            foreground();
            copied();
            copiedText();
            bound();
            transacted();
            inserted();
            called();
            own();
            ownHandler();
            ownRows();
            asked();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void started() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.Intent intent = new android.content.Intent("android.intent.action.SEND");
        intent.putExtra("android.intent.extra.TEXT", text);
        startActivity(intent);
    }

    private void forResult() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.Intent intent = new android.content.Intent("android.intent.action.SEND");
        intent.putExtra("android.intent.extra.TEXT", text);
        startActivityForResult(intent, 7);
    }

    private void broadcast() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.Intent intent = new android.content.Intent("android.intent.action.SEND");
        intent.putExtra("android.intent.extra.TEXT", text);
        sendBroadcast(intent);
    }

    private void ordered() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.Intent intent = new android.content.Intent("android.intent.action.SEND");
        intent.putExtra("android.intent.extra.TEXT", text);
        sendOrderedBroadcast(intent, null);
    }

    private void service() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.Intent intent = new android.content.Intent("android.intent.action.SEND");
        intent.putExtra("android.intent.extra.TEXT", text);
        intent.setPackage("org.example.other");
        startService(intent);
    }

    private void foreground() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.Intent intent = new android.content.Intent("android.intent.action.SEND");
        intent.putExtra("android.intent.extra.TEXT", text);
        intent.setPackage("org.example.other");
        startForegroundService(intent);
    }

    private void copied() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((android.content.ClipboardManager) getSystemService("clipboard")).setPrimaryClip(android.content.ClipData.newPlainText("names", text));
    }

    private void copiedText() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        ((android.text.ClipboardManager) getSystemService("clipboard")).setText(text);
    }

    private void bound() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.os.Message message = android.os.Message.obtain();
        Bundle bundle = new Bundle();
        bundle.putString("name", text);
        message.setData(bundle);
        remote.send(message);
    }

    private void transacted() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.os.Parcel parcel = android.os.Parcel.obtain();
        parcel.writeString(text);
        binder.transact(1, parcel, null, 0);
    }

    private void inserted() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.ContentValues row = new android.content.ContentValues();
        row.put("name", text);
        getContentResolver().insert(Uri.parse("content://org.example.other/names"), row);
    }

    private void called() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        getContentResolver().call(Uri.parse("content://org.example.other/names"), "add", text, null);
    }

    private void own() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.Intent intent = new android.content.Intent(this, Shown.class);
        intent.putExtra("name", text);
        startActivity(intent);
    }

    private void ownHandler() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.os.Message message = android.os.Message.obtain();
        Bundle bundle = new Bundle();
        bundle.putString("name", text);
        message.setData(bundle);
        new android.os.Messenger(new android.os.Handler()).send(message);
    }

    private void ownRows() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.ContentValues row = new android.content.ContentValues();
        row.put("name", text);
        getContentResolver().insert(Uri.parse("content://cases.sink_ipc.rows/names"), row);
    }

    private void asked() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Uri.Builder uri = Uri.parse("content://org.example.other/names").buildUpon();
        first(getContentResolver().query(uri.build(), null, null, null, null));
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

    private android.os.Messenger remote;
    private android.os.IBinder binder;

    void connected(android.os.IBinder binder) {
        this.binder = binder;
        remote = new android.os.Messenger(binder);
    }
}
