// Code of APKs that the package installer put there: the app's own, and that of another app.
package cases.loader_installed;

import android.app.Activity;
import android.content.pm.ApplicationInfo;
import android.os.Bundle;
import dalvik.system.DexFile;
import dalvik.system.PathClassLoader;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            new DexFile(getPackageCodePath()).entries();
            ApplicationInfo other = getPackageManager().getApplicationInfo("org.example.theme", 0);
            new PathClassLoader(other.sourceDir + ":" + getApplicationInfo().sourceDir, getClassLoader());
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
