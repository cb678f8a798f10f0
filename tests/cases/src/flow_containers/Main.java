// Objects of platform and libraries that take the data in and give it out again.
package cases.flow_containers;

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
            buffer();
            chained();
            bytes();
            nio();
            parcel();
            persistable();
            values();
            address();
            cipher();
            sparse();
            gson();
            fastjson();
            okhttp2();
            apache();
            okhttp3();
            ktor();
            kotlin();
            androidx();
            matrix();
            clip();
            packet();
            list();
            bundle();
            json();
            digest();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void buffer() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        StringBuffer all = new StringBuffer();
        all.append(text);
        send(all.toString());
    }

    private void chained() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        StringBuilder all = new StringBuilder();
        all.append("name: ").append(text);
        send(all.toString());
    }

    private void bytes() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        all.write(text.getBytes());
        send(all.toString());
    }

    private void nio() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        java.nio.ByteBuffer all = java.nio.ByteBuffer.allocate(4096);
        all.put(text.getBytes());
        send(new String(all.array()));
    }

    private void parcel() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.os.Parcel all = android.os.Parcel.obtain();
        all.writeString(text);
        send(new String(all.marshall()));
    }

    private void persistable() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.os.PersistableBundle all = new android.os.PersistableBundle();
        all.putString("name", text);
        send(all.getString("name"));
    }

    private void values() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.ContentValues all = new android.content.ContentValues();
        all.put("name", text);
        send(all.getAsString("name"));
    }

    private void address() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Uri.Builder all = new Uri.Builder();
        all.appendQueryParameter("name", text);
        send(all.build().toString());
    }

    private void cipher() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        javax.crypto.Cipher all = javax.crypto.Cipher.getInstance("AES");
        all.updateAAD(text.getBytes());
        send(new String(all.doFinal()));
    }

    private void sparse() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.util.SparseArray<String> all = new android.util.SparseArray<>();
        all.put(1, text);
        send(all.get(1));
    }

    private void gson() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        com.google.gson.JsonObject all = new com.google.gson.JsonObject();
        all.addProperty("name", text);
        send(all.toString());
    }

    private void fastjson() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        com.alibaba.fastjson.JSONObject all = new com.alibaba.fastjson.JSONObject();
        all.put("name", text);
        send(all.toJSONString());
    }

    private void okhttp2() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        com.squareup.okhttp.FormEncodingBuilder all = new com.squareup.okhttp.FormEncodingBuilder();
        all.add("name", text);
        send(all.build().toString());
    }

    private void apache() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        org.apache.http.entity.BasicHttpEntity all = new org.apache.http.entity.BasicHttpEntity();
        all.setContent(new java.io.ByteArrayInputStream(text.getBytes()));
        send(org.apache.http.util.EntityUtils.toString(all));
    }

    private void okhttp3() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        okhttp3.FormBody.Builder all = new okhttp3.FormBody.Builder();
        all.add("name", text);
        send(all.build().toString());
    }

    private void ktor() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        io.ktor.http.ParametersBuilder all = new io.ktor.http.ParametersBuilder();
        all.append("name", text);
        send(all.build().toString());
    }

    private void kotlin() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        kotlin.collections.ArrayDeque<String> all = new kotlin.collections.ArrayDeque<>();
        all.addLast(text);
        send(all.first());
    }

    private void androidx() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        androidx.collection.ArrayMap<String, String> all = new androidx.collection.ArrayMap<>();
        all.put("name", text);
        send(all.get("name"));
    }

    private void matrix() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.database.MatrixCursor all = new android.database.MatrixCursor(new String[] {"name"});
        all.addRow(new Object[] {text});
        send(all.getString(0));
    }

    private void clip() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.ClipData all = android.content.ClipData.newPlainText("", "");
        all.addItem(new android.content.ClipData.Item(text));
        send(all.toString());
    }

    private void packet() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        java.net.DatagramPacket all = new java.net.DatagramPacket(new byte[0], 0);
        all.setData(text.getBytes());
        send(new String(all.getData()));
    }

    private void list() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        List<String> all = new ArrayList<>();
        all.add(text);
        send(all.get(0));
    }

    private void bundle() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        Bundle all = new Bundle();
        all.putString("name", text);
        send(all.getString("name"));
    }

    private void json() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        org.json.JSONArray all = new org.json.JSONArray();
        all.put(text);
        send(all.toString());
    }

    private void digest() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        java.security.MessageDigest all = java.security.MessageDigest.getInstance("SHA-256");
        all.update(text.getBytes());
        send(new String(all.digest()));
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
