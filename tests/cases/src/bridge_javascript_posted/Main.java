// A bridge whose first page ships inside the app; the next is asked for by a form.
package cases.bridge_javascript_posted;

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
        view.postUrl("https://m.example.org/apply", "step=1".getBytes());
    }
}
