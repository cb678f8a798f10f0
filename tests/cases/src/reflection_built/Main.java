// Class and method are run by names that are put together or decoded; the constructor takes arguments.
package cases.reflection_built;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        start();
    }

    private void start() {
        try {
            Class<?> kind = Class.forName(plain("706c7567696e").isEmpty() ? "" : "cases.reflection_built." + "Plug" + "in");
            Object plugin = kind.getConstructor(Activity.class).newInstance(this);
            kind.getMethod(plain("636f6c6c656374")).invoke(plugin);
        } catch (ReflectiveOperationException e) {
            Log.w("plugin", "none");
        }
    }

    static String plain(String digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 2) {
            text.append((char) Integer.parseInt(digits.substring(i, i + 2), 16));
        }
        return text.toString();
    }
}
