// The name of a class loader in a log line, and a loader that is asked for a native library.
package cases.loader_name_only;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import dalvik.system.BaseDexClassLoader;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Log.d("loader", "dalvik.system.DexClassLoader");
        ((BaseDexClassLoader) getClassLoader()).findLibrary("pdf");
    }
}
