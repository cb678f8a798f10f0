// Where requests go: host, path, HTTP method and names of fields, by each way to state them.
package cases.endpoint_forms;

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
            connection();
            uri();
            url();
            secure();
            query();
            socket();
            datagram();
            apachePost();
            header();
            apachePut();
            apacheGet();
            android();
            volley();
            unknown();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void connection() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
        connection.setRequestMethod("PUT");
        org.json.JSONObject body = new org.json.JSONObject();
        body.put("name", text);
        connection.getOutputStream().write(body.toString().getBytes());
    }

    private void uri() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        HttpURLConnection connection = (HttpURLConnection) java.net.URI.create("https://api.example.org/v1/contacts").toURL().openConnection();
        connection.setRequestMethod("POST");
        java.util.Map<String, String> body = new java.util.HashMap<>();
        body.put("name", text);
        connection.getOutputStream().write(body.toString().getBytes());
    }

    private void url() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        HttpURLConnection connection = (HttpURLConnection) new java.net.URI("https://api.example.org/v1/contacts").toURL().openConnection();
        connection.setRequestMethod("POST");
        android.net.Uri.Builder body = new android.net.Uri.Builder();
        body.appendQueryParameter("name", text);
        connection.getOutputStream().write(body.build().toString().getBytes());
    }

    private void secure() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        javax.net.ssl.HttpsURLConnection connection = (javax.net.ssl.HttpsURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
        connection.setRequestMethod("POST");
        com.google.gson.JsonObject body = new com.google.gson.JsonObject();
        body.addProperty("name", text);
        connection.getOutputStream().write(body.toString().getBytes());
    }

    private void query() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new URL("https://api.example.org/v1/contacts?id=7&name=" + text).openStream();
    }

    private void socket() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new java.net.Socket("collect.example.org", 4000).getOutputStream().write(text.getBytes());
    }

    private void datagram() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        byte[] body = text.getBytes();
        new java.net.DatagramSocket().send(new java.net.DatagramPacket(body, body.length, java.net.InetAddress.getByName("collect.example.org"), 4000));
    }

    private void apachePost() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        List<org.apache.http.NameValuePair> pairs = new ArrayList<>();
        pairs.add(new org.apache.http.message.BasicNameValuePair("name", text));
        org.apache.http.client.methods.HttpPost request = new org.apache.http.client.methods.HttpPost("https://api.example.org/v1/contacts");
        request.setEntity(new org.apache.http.client.entity.UrlEncodedFormEntity(pairs));
        new org.apache.http.impl.client.DefaultHttpClient().execute(request);
    }

    private void header() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        org.apache.http.client.methods.HttpPost request = new org.apache.http.client.methods.HttpPost("https://api.example.org/v1/contacts");
        request.setHeader("X-Contact", text);
        new org.apache.http.impl.client.DefaultHttpClient().execute(request);
    }

    private void apachePut() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        List<org.apache.http.NameValuePair> pairs = new ArrayList<>();
        pairs.add(new org.apache.http.message.BasicNameValuePair("name", text));
        org.apache.http.client.methods.HttpPut request = new org.apache.http.client.methods.HttpPut("https://api.example.org/v1/contacts");
        request.setEntity(new org.apache.http.client.entity.UrlEncodedFormEntity(pairs));
        new org.apache.http.impl.client.DefaultHttpClient().execute(request);
    }

    private void apacheGet() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new org.apache.http.impl.client.DefaultHttpClient().execute(new org.apache.http.client.methods.HttpGet("https://api.example.org/v1/contacts?name=" + text));
    }

    private void android() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        List<org.apache.http.NameValuePair> pairs = new ArrayList<>();
        pairs.add(new org.apache.http.message.BasicNameValuePair("name", text));
        org.apache.http.client.methods.HttpPost request = new org.apache.http.client.methods.HttpPost("https://api.example.org/v1/contacts");
        request.setEntity(new org.apache.http.client.entity.UrlEncodedFormEntity(pairs));
        android.net.http.AndroidHttpClient.newInstance("x").execute(request);
    }

    private void volley() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        org.json.JSONObject body = new org.json.JSONObject();
        body.put("name", text);
        com.android.volley.toolbox.Volley.newRequestQueue(this).add(new com.android.volley.toolbox.JsonObjectRequest(2, "https://api.example.org/v1/contacts", body, null, null));
    }

    private void unknown() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        HttpURLConnection connection = (HttpURLConnection) new URL(getIntent().getStringExtra("url")).openConnection();
        connection.getOutputStream().write(text.getBytes());
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
