package cases.loader_heir;

import dalvik.system.DexClassLoader;

final class Loader extends DexClassLoader {
    Loader(String path, ClassLoader parent) {
        super(path, null, null, parent);
    }
}
