// A bridge whose only page ships inside the app.
package cases.bridge_javascript_asset;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            shown();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void shown() throws Exception {
        android.webkit.WebView view = new android.webkit.WebView(this);
        view.addJavascriptInterface(new Bridge(getContentResolver()), "app");
        view.loadUrl("file:///android_asset/index.html");
    }
}
