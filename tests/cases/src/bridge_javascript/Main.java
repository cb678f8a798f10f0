// A page may call the annotated method of the bridge; what it returns goes to the page.
package cases.bridge_javascript;

import android.app.Activity;
import android.os.Bundle;
import android.webkit.WebView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        WebView view = new WebView(this);
        view.addJavascriptInterface(new Bridge(getContentResolver()), "app");
        view.loadUrl("https://m.example.org/");
        setContentView(view);
    }
}
