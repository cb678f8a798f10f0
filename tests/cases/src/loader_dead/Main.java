// A loader that nothing calls.
package cases.loader_dead;

import android.app.Activity;
import android.os.Bundle;
import dalvik.system.DexClassLoader;
import java.io.File;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        onResume();
    }

    static ClassLoader never(Activity activity) {
        File file = new File(activity.getFilesDir(), "old.jar");
        return new DexClassLoader(file.getPath(), null, null, activity.getClassLoader());
    }
}
