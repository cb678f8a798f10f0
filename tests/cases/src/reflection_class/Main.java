// The class that reads is made by its constant name.
package cases.reflection_class;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            Runnable plugin = (Runnable) Class.forName("cases.reflection_class.Plugin").newInstance();
            new Thread(plugin).start();
        } catch (ReflectiveOperationException e) {
            Log.w("plugin", "none");
        }
    }
}
