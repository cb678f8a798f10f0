// Three ways into a page of the network.
package cases.sink_webview;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.webkit.WebView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        WebView view = new WebView(this);
        view.loadUrl("https://m.example.org/home");
        setContentView(view);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        String name = rows.getString(0);
        view.evaluateJavascript("onName('" + name + "')", null);
        view.loadUrl("https://m.example.org/save?name=" + name);
        view.postUrl("https://m.example.org/save", name.getBytes());
    }
}
