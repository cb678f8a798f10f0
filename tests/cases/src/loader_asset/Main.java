// The app unpacks a file of its assets and runs the code in it.
package cases.loader_asset;

import android.app.Activity;
import android.os.Bundle;
import dalvik.system.DexClassLoader;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            File file = unpacked();
            ClassLoader loader = new DexClassLoader(file.getAbsolutePath(), getCacheDir().getPath(), null, getClassLoader());
            loader.loadClass("org.example.Plugin").newInstance();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private File unpacked() throws IOException {
        File file = new File(getDir("code", 0), "plugin.jar");
        InputStream in = getAssets().open("plugin.dat");
        FileOutputStream out = new FileOutputStream(file);
        byte[] buffer = new byte[4096];
        int count = in.read(buffer);
        while (count > 0) {
            out.write(buffer, 0, count);
            count = in.read(buffer);
        }
        out.close();
        return file;
    }
}
