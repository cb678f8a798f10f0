// Tinker as its Gradle plug-in generates it: the Application is a heir of its own.
package cases.loader_tinker;

import com.tencent.tinker.loader.app.TinkerApplication;

public final class App extends TinkerApplication {
    public App() {
        super(7, "cases.loader_tinker.Real", "com.tencent.tinker.loader.TinkerLoader", false);
    }
}
