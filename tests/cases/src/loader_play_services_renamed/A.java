package cases.loader_play_services_renamed;

import dalvik.system.PathClassLoader;

final class A extends PathClassLoader {
    A(String path, ClassLoader parent) {
        super(path, parent);
    }
}
