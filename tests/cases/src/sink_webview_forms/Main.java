// Every way to hand data to a page, of the network and of the app itself.
package cases.sink_webview_forms;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            evaluated();
            script();
            address();
            posted();
            message();
            port();
            afterPost();
            ownScript();
            ownMessage();
            ownPort();
            ownAddress();
            content();
            contentAt();
            afterContent();
            asked();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void evaluated() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadUrl("https://m.example.org/");
        view.evaluateJavascript("f('" + text + "')", null);
    }

    private void script() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadUrl("https://m.example.org/");
        view.loadUrl("javascript:f('" + text + "')");
    }

    private void address() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadUrl("https://m.example.org/?name=" + text);
    }

    private void posted() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.postUrl("https://m.example.org/", text.getBytes());
    }

    private void message() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadUrl("https://m.example.org/");
        view.postWebMessage(new android.webkit.WebMessage(text), Uri.parse("https://m.example.org/"));
    }

    private void port() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadUrl("https://m.example.org/");
        view.createWebMessageChannel()[0].postMessage(new android.webkit.WebMessage(text));
    }

    private void afterPost() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.postUrl("https://m.example.org/", new byte[0]);
        view.evaluateJavascript("f('" + text + "')", null);
    }

    private void ownScript() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadUrl("file:///android_asset/index.html");
        view.loadUrl("javascript:f('" + text + "')");
    }

    private void ownMessage() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadUrl("file:///android_asset/index.html");
        view.postWebMessage(new android.webkit.WebMessage(text), Uri.EMPTY);
    }

    private void ownPort() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadUrl("file:///android_asset/index.html");
        view.createWebMessageChannel()[0].postMessage(new android.webkit.WebMessage(text));
    }

    private void ownAddress() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadUrl("file:///android_asset/index.html?name=" + text);
    }

    private void content() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadData("<p>" + text, "text/html", null);
    }

    private void contentAt() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadDataWithBaseURL(null, "<p>" + text, "text/html", null, null);
    }

    private void afterContent() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadData("<p>", "text/html", null);
        view.evaluateJavascript("f('" + text + "')", null);
    }

    private void asked() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.loadUrl("https://m.example.org/");
        view.findAllAsync(text);
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }
}
