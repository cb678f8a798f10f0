// The class loader is made through reflection.
package cases.loader_reflected;

import android.app.Activity;
import android.os.Bundle;
import java.io.File;
import java.lang.reflect.Constructor;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            Class<?> kind = Class.forName("dalvik.system.DexClassLoader");
            Constructor<?> maker = kind.getConstructor(String.class, String.class, String.class, ClassLoader.class);
            maker.newInstance(new File(getFilesDir(), "p.jar").getPath(), null, null, getClassLoader());
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
