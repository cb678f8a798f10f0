// Libraries that send by a call of their own name, each as an app calls it; their code is not there.
package cases.sink_libraries;

import android.app.Activity;
import android.database.Cursor;
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
            okhttp2();
            okhttp2Put();
            okhttp2Method();
            ktor();
            webSocket();
            socketIo();
            firebaseRows();
            firebaseDocument();
            firebaseFile();
            firebaseEvent();
            facebookEvent();
            asked();
            other();
            built();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void okhttp2() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        com.squareup.okhttp.Request request = new com.squareup.okhttp.Request.Builder().url("https://api.example.org/v1/contacts").post(new com.squareup.okhttp.FormEncodingBuilder().add("name", text).build()).build();
        new com.squareup.okhttp.OkHttpClient().newCall(request).execute();
    }

    private void okhttp2Put() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        com.squareup.okhttp.Request request = new com.squareup.okhttp.Request.Builder().url("https://api.example.org/v1/contacts").put(new com.squareup.okhttp.FormEncodingBuilder().add("name", text).build()).build();
        new com.squareup.okhttp.OkHttpClient().newCall(request).execute();
    }

    private void okhttp2Method() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        com.squareup.okhttp.Request request = new com.squareup.okhttp.Request.Builder().url("https://api.example.org/v1/contacts").method("PUT", new com.squareup.okhttp.FormEncodingBuilder().add("name", text).build()).build();
        new com.squareup.okhttp.OkHttpClient().newCall(request).execute();
    }

    private void ktor() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        io.ktor.http.ParametersBuilder fields = new io.ktor.http.ParametersBuilder();
        fields.append("name", text);
        io.ktor.client.request.forms.FormBuildersKt.submitForm(null, "https://api.example.org/v1/contacts", fields.build(), false, null);
    }

    private void webSocket() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        socket.send(text);
    }

    private void socketIo() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        io.socket.client.IO.socket("https://push.example.org").emit("names", text);
    }

    private void firebaseRows() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        com.google.firebase.database.FirebaseDatabase.getInstance().getReference("names").setValue(text);
    }

    private void firebaseDocument() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        java.util.Map<String, Object> row = new java.util.HashMap<>();
        row.put("name", text);
        com.google.firebase.firestore.FirebaseFirestore.getInstance().collection("names").add(row);
    }

    private void firebaseFile() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        com.google.firebase.storage.FirebaseStorage.getInstance().getReference().putBytes(text.getBytes());
    }

    private void firebaseEvent() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Bundle event = new Bundle();
        event.putString("name", text);
        com.google.firebase.analytics.FirebaseAnalytics.getInstance(this).logEvent("names", event);
    }

    private void facebookEvent() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Bundle event = new Bundle();
        event.putString("name", text);
        com.facebook.appevents.AppEventsLogger.newLogger(this).logEvent("names", event);
    }

    private void asked() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        com.google.firebase.database.FirebaseDatabase.getInstance().getReference(text);
    }

    private void other() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        com.google.firebase.analytics.FirebaseAnalytics.getInstance(this).logEvent("names", new Bundle());
    }

    private void built() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new com.squareup.okhttp.Request.Builder().url("https://api.example.org/v1/contacts").post(new com.squareup.okhttp.FormEncodingBuilder().add("name", text).build()).build();
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

    private org.java_websocket.client.WebSocketClient socket;
}
