// Old calls, on files of the shared storage.
package cases.loader_load_dex;

import android.app.Activity;
import android.os.Bundle;
import android.os.Environment;
import dalvik.system.DexFile;
import dalvik.system.PathClassLoader;
import java.io.File;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            File file = new File(Environment.getExternalStorageDirectory(), "a.apk");
            DexFile.loadDex(file.getPath(), getCacheDir() + "/a.dex", 0);
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        ((PathClassLoader) getClassLoader()).addDexPath("/sdcard/b.apk");
    }
}
