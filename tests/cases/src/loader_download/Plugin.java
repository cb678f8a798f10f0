package cases.loader_download;

import android.content.Context;
import dalvik.system.PathClassLoader;
import java.io.File;

final class Plugin {
    private final File file;

    Plugin(File file) {
        this.file = file;
    }

    void start(Context context) {
        try {
            new PathClassLoader(file.getPath(), context.getClassLoader()).loadClass("org.example.Update").newInstance();
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
