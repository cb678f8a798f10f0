// A Flutter method channel whose handler answers with the names.
package cases.bridge_flutter;

import android.app.Activity;
import android.os.Bundle;
import io.flutter.plugin.common.MethodChannel;

import io.flutter.plugin.common.*;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new MethodChannel(this, "org.example/contacts").setMethodCallHandler(new Answers(getContentResolver()));
    }
}
