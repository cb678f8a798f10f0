// A look-alike: the only page is one that ships inside the app.
package cases.sink_webview_asset;

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
        view.loadUrl("file:///android_asset/index.html");
        setContentView(view);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        view.evaluateJavascript("onName('" + rows.getString(0) + "')", null);
    }
}
