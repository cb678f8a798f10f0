// A library of the system.
package cases.loader_system;

import android.app.Activity;
import android.os.Bundle;
import dalvik.system.PathClassLoader;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new PathClassLoader("/system/framework/uiautomator.jar", getClassLoader());
        new PathClassLoader("", getClassLoader());
    }
}
